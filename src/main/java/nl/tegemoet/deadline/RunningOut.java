package nl.tegemoet.deadline;

import static nl.tegemoet.identity.Role.AUDITOR;
import static nl.tegemoet.identity.Role.CASEWORKER;
import static nl.tegemoet.identity.Role.REVIEWER;
import static nl.tegemoet.identity.Role.TEAM_LEAD;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which terms run out (wat loopt af), and when: the terms in which something has to be done here, and the one of the applicant after
 * which we have to go on. The term to object is the applicant's alone, and a penalty has no last day: these two are not in it.
 */
@Service
@Transactional(readOnly = true)
@AllowedFor({TEAM_LEAD, AUDITOR})
public class RunningOut {

    /** The kinds of terms that can run out on us, in the order in which a page names them. */
    public static final Set<ClockKind> KINDS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ClockKind.OBJECTION, ClockKind.PENALTY)));

    private final RunningClocks clocks;
    private final Terms terms;

    RunningOut(RunningClocks clocks, Terms terms) {
        this.clocks = clocks;
        this.terms = terms;
    }

    /** How many terms there are of each kind in each group. */
    public record Counts(Map<ClockKind, Map<RunOutGroup, Long>> byKind) {

        public long of(ClockKind kind, RunOutGroup group) {
            return byKind.getOrDefault(kind, Map.of()).getOrDefault(group, 0L);
        }

        public long of(RunOutGroup group) {
            return byKind.keySet().stream().mapToLong(kind -> of(kind, group)).sum();
        }
    }

    /**
     * The terms of a group, the first to run out first; those that stand still by the age of their facts.
     *
     * @param kinds some of {@link #KINDS}
     * @param limit how many at most
     */
    public List<RunningTerm> find(RunOutGroup group, Set<ClockKind> kinds, int offset, int limit) {
        var today = terms.today();
        return kinds.isEmpty() ? List.of() : clocks.find(RunningClocks.page(group, kinds, today, offset, limit), today);
    }

    public Counts counts() {
        return new Counts(clocks.count(terms.today()));
    }

    /** How many terms have come to each level of warning, each counted at its highest one only. */
    public Map<ClockWarning, Long> warnings() {
        return clocks.warned(RunningClocks.warnings(terms.today()));
    }

    /** On each of these claims the term with the highest warning; a claim without one is not in the answer. */
    @AllowedFor({CASEWORKER, REVIEWER, TEAM_LEAD, AUDITOR})
    public Map<ClaimId, RunningTerm> warned(Collection<ClaimId> claims) {
        return claims.isEmpty() ? Map.of() : clocks.of(claims, terms.today()).stream().filter(term -> term.warning() != ClockWarning.NONE)
                .collect(Collectors.toMap(RunningTerm::claim, Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(RunningTerm::warning))));
    }

    /** The counts of some of the terms, for a page that chose among them. */
    public static Counts count(Map<RunOutGroup, List<RunningTerm>> chosen) {
        var counted = new EnumMap<ClockKind, Map<RunOutGroup, Long>>(ClockKind.class);
        chosen.forEach((group, terms) -> terms.forEach(term -> counted
                .computeIfAbsent(term.kind(), kind -> new EnumMap<>(RunOutGroup.class)).merge(group, 1L, Long::sum)));
        return new Counts(counted);
    }
}
