package nl.tegemoet.sending;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.letter.LetterNotFound;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Consenting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what became of each letter (bezorging), and hands it out as evidence (Awb 2:25). */
@Service
@Transactional(readOnly = true)
public class Deliveries {

    private final Dispatches dispatches;
    private final DeliveryLedger ledger;
    private final Letters letters;
    private final Consenting consenting;
    private final ClaimOwners owners;
    private final Accounting accounting;
    private final CurrentActor currentActor;

    Deliveries(Dispatches dispatches, DeliveryLedger ledger, Letters letters, Consenting consenting, ClaimOwners owners,
            Accounting accounting, CurrentActor currentActor) {
        this.dispatches = dispatches;
        this.ledger = ledger;
        this.letters = letters;
        this.consenting = consenting;
        this.owners = owners;
        this.accounting = accounting;
        this.currentActor = currentActor;
    }

    /** In the order in which the letters were ordered, those that wait or were taken back included. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER,
            Role.SYSTEM})
    public List<Delivery> of(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new LetterNotFound();
        }
        var entries = ledger.of(claim).stream().collect(Collectors.groupingBy(DeliveryEntry::dispatch));
        return dispatches.of(claim).stream().map(dispatch -> new Delivery(dispatch, entries.getOrDefault(dispatch.id(), List.of()))).toList();
    }

    /** Everything about the delivery of a claim's letters as a file, each line bound to the one before it by a hash; recorded. */
    @AllowedFor({Role.AUDITOR, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    @Transactional
    public byte[] evidence(ClaimId claim, ClaimNumber number) {
        var file = new EvidenceFile(number).consents(consenting.history(claim)).deliveries(of(claim), letters.list(claim)).content();
        accounting.act(claim, "sending.evidence-exported", Map.of("sha256", Sha256.hexOf(file)));
        return file;
    }
}
