package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;

/** Whether somebody can file today: once at a time about the same person, inside the filing window
 * (aanvraagperiode) or after a refusal (Awb 4:6), and not after a grant. */
@Component
class Admission {

    private final ClaimRecords claims;
    private final Subjects subjects;
    private final Scheme scheme;
    private final Clock clock;

    Admission(ClaimRecords claims, Subjects subjects, Scheme scheme, Clock clock) {
        this.claims = claims;
        this.subjects = subjects;
        this.scheme = scheme;
        this.clock = clock;
    }

    /**
     * Whether a draft may be begun. About somebody else that is not known before it says who that is.
     *
     * @throws ApplicationNotPossible with the reason that the person is told
     */
    void requireToBegin(PersonId person, ClaimKind kind) {
        var about = subjects.of(person, kind.asAnswers());
        // about somebody else that is not named yet, a refusal about anybody opens the door; which one it was is asked again at the end
        if (all(person).stream().filter(Admission::wasRefused).noneMatch(refused -> about.map(refused::isAbout).orElse(refused.kind() == kind))) {
            requireOpenWindow(LocalDate.now(clock));
        }
        about.ifPresent(known -> requireNoOther(person, known));
    }

    /** @throws ApplicationNotPossible with the reason that the person is told */
    void require(PersonId person, Subject about) {
        if (lastRefused(person, about).isEmpty()) {
            requireOpenWindow(LocalDate.now(clock));
        }
        requireNoOther(person, about);
    }

    /**
     * One claim at a time about the same person, and none after a grant.
     *
     * @throws ApplicationNotPossible with the reason that the person is told
     */
    private void requireNoOther(PersonId person, Subject about) {
        for (var earlier : earlier(person, about)) {
            if (earlier.isOpen()) {
                throw new ApplicationNotPossible(Reason.CLAIM_ALREADY_OPEN);
            }
            if (earlier.outcome() == Outcome.GRANTED) {
                throw new ApplicationNotPossible(Reason.ALREADY_GRANTED);
            }
        }
    }

    /**
     * Paper is taken in whatever came of an earlier claim; only two open claims about one person cannot be.
     *
     * @throws ApplicationNotPossible if one is open
     */
    void requireNoneOpen(PersonId person, Subject about) {
        if (earlier(person, about).stream().anyMatch(Claim::isOpen)) {
            throw new ApplicationNotPossible(Reason.CLAIM_ALREADY_OPEN);
        }
    }

    /** Awb 4:6(1): after a refusal, a new claim about the same person names new facts. */
    boolean needsNewFacts(PersonId person, Map<String, Object> about) {
        return subjects.of(person, about).flatMap(subject -> lastRefused(person, subject)).isPresent();
    }

    /**
     * The newest claim of this applicant about the same person that was refused: a new one asks to look at it again, also after the filing
     * window closed.
     */
    Optional<Claim> lastRefused(PersonId person, Subject about) {
        return earlier(person, about).stream().filter(Admission::wasRefused).findFirst();
    }

    private static boolean wasRefused(Claim claim) {
        return claim.outcome() == Outcome.REFUSED;
    }

    private List<Claim> earlier(PersonId person, Subject about) {
        return all(person).stream().filter(earlier -> earlier.isAbout(about)).toList();
    }

    /** The newest first. */
    private List<Claim> all(PersonId person) {
        return claims.findByPersonIdOrderBySubmittedAtDesc(person.value());
    }

    private void requireOpenWindow(LocalDate today) {
        var inForce = scheme.parametersOn(today);
        if (today.isBefore(inForce.filingFrom())) {
            throw new ApplicationNotPossible(Reason.NOT_OPEN_YET);
        }
        if (inForce.lastFilingDay().filter(today::isAfter).isPresent()) {
            throw new ApplicationNotPossible(Reason.NO_LONGER_OPEN);
        }
    }
}
