package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;

/** Looks whether a claim, as it was told, is likely to fall outside the scheme; only where the answers leave no doubt. */
@Component
class FilingWarnings {

    private final Scheme scheme;
    private final Clock clock;

    FilingWarnings(Scheme scheme, Clock clock) {
        this.scheme = scheme;
        this.clock = clock;
    }

    Set<FilingWarning> about(ClaimFacts facts) {
        var warnings = EnumSet.noneOf(FilingWarning.class);
        var period = scheme.parametersOn(LocalDate.now(clock));
        var began = facts.violenceFrom() != null ? facts.violenceFrom() : earliestStay(facts);
        if (began != null && began.isAfter(period.incidentUntil()) == Finding.YES
                || facts.violenceUntil() != null && facts.violenceUntil().isBefore(period.incidentFrom()) == Finding.YES) {
            warnings.add(FilingWarning.OUTSIDE_PERIOD);
        }
        if (began != null && facts.birthDate() != null && isAdultOn(facts.birthDate(), began.earliest())) {
            warnings.add(FilingWarning.ADULT_AT_THE_TIME);
        }
        if (facts.inNetherlands() == Finding.NO) {
            warnings.add(FilingWarning.NOT_IN_THE_NETHERLANDS);
        }
        warnings.addAll(Contradictions.in(facts));
        return warnings;
    }

    private boolean isAdultOn(LocalDate birth, LocalDate day) {
        return !birth.plusYears(scheme.majorityOn(day).years()).isAfter(day);
    }

    private static ApproximateDate earliestStay(ClaimFacts facts) {
        return facts.stays().stream().map(ClaimFacts.Stay::from).filter(Objects::nonNull).min(Comparator.comparing(ApproximateDate::earliest))
                .orElse(null);
    }
}
