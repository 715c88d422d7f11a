package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Map;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;

/** Which priority follows from what the applicant told, without anybody's judgement. */
@Component
class PriorityByFacts {

    private final Scheme scheme;

    PriorityByFacts(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * @param applicantBorn of the person who made the claim
     * @param contact the answers on {@link ApplicationPage#CONTACT}
     */
    Priority onFiling(LocalDate applicantBorn, ClaimFacts facts, Map<String, Object> contact, LocalDate filedOn) {
        return "illness".equals(contact.get("sooner")) ? Priority.TERMINAL_ILLNESS : byAge(applicantBorn, facts, filedOn, filedOn);
    }

    /**
     * The age counts of the person who waits: a child or somebody under administration themselves, not who acts for them.
     *
     * @param on the day on which the age is looked at: who waits grows older
     */
    Priority byAge(LocalDate applicantBorn, ClaimFacts facts, LocalDate filedOn, LocalDate on) {
        var born = switch (facts.kind()) {
            case VICTIM, NEXT_OF_KIN -> applicantBorn;
            case MINOR, UNDER_ADMINISTRATION -> facts.birthDate();
        };
        return born != null && scheme.priorityOn(filedOn).isHighAge(born, on) ? Priority.HIGH_AGE : Priority.NONE;
    }

    /**
     * The day before which we mean to decide; null without priority.
     *
     * @param since from when the claim goes first
     */
    LocalDate target(Priority priority, LocalDate filedOn, LocalDate since) {
        return priority.goesFirst() ? scheme.priorityOn(filedOn).target(since) : null;
    }
}
