package nl.tegemoet.desk;

import nl.tegemoet.kernel.ClaimNumber;

/** Somebody opens a claim on which they have no task: they first say why (doelbinding, AVG art. 5). */
final class ReasonNeeded extends RuntimeException {

    private final transient ClaimNumber number;

    ReasonNeeded(ClaimNumber number) {
        super("A reason is needed to open this claim");
        this.number = number;
    }

    ClaimNumber number() {
        return number;
    }
}
