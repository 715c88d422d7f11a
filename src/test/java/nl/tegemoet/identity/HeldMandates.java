package nl.tegemoet.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Mandates for tests of rules, without a register. */
public final class HeldMandates {

    private HeldMandates() {
    }

    public static Mandate of(Actor holder, MandateKind kind) {
        return of(holder, kind, LocalDate.of(2020, 1, 1), null);
    }

    public static Mandate of(Actor holder, MandateKind kind, LocalDate begins, LocalDate ends) {
        return new Mandate(MandateId.random(), holder.id(), holder.displayName(), kind, "Mandaatbesluit 2020, artikel 3", begins, ends, new Mandate.Step("bea", "Bea Bakker", Instant.EPOCH),
                Optional.of(new Mandate.Step("tessa", "Tessa Timmer", Instant.EPOCH)), Optional.empty());
    }
}
