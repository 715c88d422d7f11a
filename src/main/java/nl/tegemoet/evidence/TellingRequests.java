package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.evidence.EvidenceRequest.StepKind;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells applicants whom we asked about their own claim, and whether an answer came (Awb 3:2; AVG 14). */
@Service
@Transactional(readOnly = true)
@AllowedFor(Role.APPLICANT)
public class TellingRequests {

    private final EvidenceRequests requests;
    private final ClaimOwners owners;
    private final CurrentActor currentActor;

    TellingRequests(EvidenceRequests requests, ClaimOwners owners, CurrentActor currentActor) {
        this.requests = requests;
        this.owners = owners;
        this.currentActor = currentActor;
    }

    /**
     * A request as the applicant hears of it.
     *
     * @param answeredOn null as long as nothing came
     * @param documents  that came; the body gave them, not the applicant
     */
    public record Told(String body, LocalDate askedOn, boolean waits, LocalDate answeredOn, List<DocumentId> documents) {

        @Override
        public String toString() {
            return "Told[hidden]";
        }
    }

    /** The oldest first; what was taken back without an answer is not in it, and nothing is of a claim that is not theirs. */
    public List<Told> own(ClaimId claim) {
        if (!owners.owns(currentActor.actor().personId(), claim)) {
            return List.of();
        }
        return requests.of(claim).stream().filter(request -> request.arrivedOn() != null || request.ending() != StepKind.WITHDRAWN)
                .map(request -> new Told(request.body().name(), request.askedOn(), request.isOpen() && request.arrivedOn() == null,
                        request.arrivedOn(), request.documents())).toList();
    }
}
