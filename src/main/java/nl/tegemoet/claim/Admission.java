package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;

/** Whether somebody can file today: once at a time about the same person, inside the filing window
 * (aanvraagperiode), and not after a grant. */
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
        requireOpenWindow(LocalDate.now(clock));
        subjects.of(person, kind.asAnswers()).ifPresent(about -> requireNoOther(person, about));
    }

    /** @throws ApplicationNotPossible with the reason that the person is told */
    void require(PersonId person, Subject about) {
        requireOpenWindow(LocalDate.now(clock));
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
        return subjects.of(person, about).map(subject -> earlier(person, subject)).orElse(List.of()).stream()
                .anyMatch(earlier -> earlier.outcome() == Outcome.REFUSED);
    }

    private List<Claim> earlier(PersonId person, Subject about) {
        return claims.findByPersonIdOrderBySubmittedAtDesc(person.value()).stream().filter(earlier -> earlier.isAbout(about)).toList();
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
