package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Component;

/**
 * Finds a claim for a member of staff and settles for what purpose it is opened: a task that they have, or may take, on it; else a reason
 * that they type, once in a session. The session remembers only that a reason was given and when, the record holds the words.
 */
@Component
public class OpeningClaims {

    private static final String GIVEN = "tegemoet.reasonGiven.";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl"));

    private final Claims claims;
    private final Worklist worklist;
    private final ClaimAccess access;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpeningClaims(Claims claims, Worklist worklist, ClaimAccess access, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.claims = claims;
        this.worklist = worklist;
        this.access = access;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * @throws NotThere     if the number is not a claim's
     * @throws AccessBarred if this person is kept out of the claim
     */
    public ClaimSummary find(String number) {
        var claim = named(number);
        access.check(currentActor.actor(), claim.id());
        return claim;
    }

    /** The claim, for who is told that they may not see it. */
    ClaimSummary named(String number) {
        try {
            return claims.find(new ClaimNumber(number)).orElseThrow(NotThere::new);
        } catch (IllegalArgumentException notANumber) {
            throw new NotThere();
        }
    }

    /**
     * Why this person opens this claim.
     *
     * @throws ReasonNeeded if there is no task, and no reason was given in this session
     */
    public Purpose purpose(ClaimSummary claim, HttpSession session) {
        var actor = currentActor.actor();
        return work(claim.id()).stream().filter(item -> item.isHeldBy(actor.id()) || worklist.mayTake(item)).findFirst()
                .map(item -> Purpose.task(item.kind().taskId()))
                .orElseGet(() -> Purpose.reason(givenBefore(claim, session)));
    }

    /** Records the typed reason; it holds for this claim until the person logs out. */
    void giveReason(ClaimSummary claim, String reason, HttpSession session) {
        accounting.read(claim.id(), "claim", Purpose.reason(reason));
        session.setAttribute(GIVEN + claim.id(), MOMENT.format(Days.inTheNetherlands(clock.instant())));
    }

    /** The open work on the claim. */
    List<WorkItem> work(ClaimId claim) {
        return worklist.workOn(claim);
    }

    private static String givenBefore(ClaimSummary claim, HttpSession session) {
        var moment = session.getAttribute(GIVEN + claim.id());
        if (moment == null) {
            throw new ReasonNeeded(claim.number());
        }
        return "Zie de reden die op " + moment + " is opgegeven.";
    }
}
