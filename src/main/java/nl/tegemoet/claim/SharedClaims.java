package nl.tegemoet.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.ClaimSharing;
import nl.tegemoet.identity.ClaimSharing.Part;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows somebody who reads along what the applicant shares of a draft or claim, and the applicant the same, so that they know what is
 * seen. What says how to reach or to pay somebody is never in it. Each reading by a helper is recorded.
 */
@Service
@Transactional
@AllowedFor(Role.APPLICANT)
public class SharedClaims {

    /** What tells the story; the other pages hold contact, account and files. */
    private static final Set<ApplicationPage> STORY = EnumSet.of(ApplicationPage.VICTIM, ApplicationPage.NEW_FACTS, ApplicationPage.STAY,
            ApplicationPage.VIOLENCE);
    private static final Purpose READING_ALONG = Purpose.reason("Leest mee op uitnodiging van de aanvrager.");

    private final ClaimRecords claims;
    private final Statements statements;
    private final Drafts drafts;
    private final ApplicationForms forms;
    private final Timekeeping timekeeping;
    private final ClaimOwners owners;
    private final ClaimSharing sharing;
    private final Accounting accounting;
    private final CurrentActor currentActor;

    SharedClaims(ClaimRecords claims, Statements statements, Drafts drafts, ApplicationForms forms, Timekeeping timekeeping, ClaimOwners owners,
            ClaimSharing sharing, Accounting accounting, CurrentActor currentActor) {
        this.claims = claims;
        this.statements = statements;
        this.drafts = drafts;
        this.forms = forms;
        this.timekeeping = timekeeping;
        this.owners = owners;
        this.sharing = sharing;
        this.accounting = accounting;
        this.currentActor = currentActor;
    }

    /**
     * What the applicant wrote: as it was sent, or as the draft is now.
     *
     * @throws ClaimNotFound also if it is not shared
     */
    public List<StatementSection> statement(ClaimId claim, Locale locale) {
        require(Part.STATEMENT, claim, "statement");
        if (claims.findById(claim.value()).isPresent()) {
            return statements.statement(claim).inWords(locale).stream().filter(SharedClaims::isStory).toList();
        }
        var draft = drafts.whole(drafts.find(claim), about -> drafts.page(claim, ApplicationPage.NEW_FACTS).isSaved());
        return forms.inWords(draft, STORY, locale);
    }

    /**
     * How far it is; empty for a draft.
     *
     * @throws ClaimNotFound also if it is not shared
     */
    public Optional<SharedStatus> status(ClaimId claim) {
        require(Part.STATUS, claim, "status");
        return claims.findById(claim.value()).map(found -> found.summary(timekeeping.due(claim, ClockKind.DECISION)))
                .map(found -> new SharedStatus(found.number(), found.status(), found.outcome(), found.receivedOn(), found.decideBy()));
    }

    private static boolean isStory(StatementSection section) {
        return ApplicationPage.ofForm(section.page()).filter(STORY::contains).isPresent();
    }

    private void require(Part part, ClaimId claim, String object) {
        var me = currentActor.actor().personId();
        if (owners.owns(me, claim)) {
            return;
        }
        if (!sharing.shared(me, claim).contains(part)) {
            throw new ClaimNotFound();
        }
        accounting.read(claim, object, READING_ALONG);
    }
}
