package nl.tegemoet.deadline;

import static nl.tegemoet.identity.Role.SYSTEM;
import static nl.tegemoet.identity.Role.TEAM_LEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.OutageNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that the portal could not be reached and lengthens the terms of applicants for it (storing, Awb 2:21). A term that would have
 * ended from the first day of the outage on, and before the new last day, ends on that new last day: so nobody's term ends before that of
 * somebody whose term was to end earlier. Our own terms are not lengthened. An entry cannot be taken back; a longer one can follow it.
 */
@Service
@Transactional
public class RecordingOutages {

    /** How many terms are lengthened in one transaction. */
    static final int AT_A_TIME = 200;
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_EXTENSION_WEEKS = 4;

    private final Outages outages;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecordingOutages(Outages outages, Timekeeping timekeeping, Terms terms, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.outages = outages;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What an outage would do.
     *
     * @param terms  how many terms of applicants it lengthens
     * @param wentBy claims with a term that went by unused meanwhile and was closed: for these somebody has to decide what is fair
     */
    public record Effect(long terms, List<ClaimId> wentBy) {
    }

    /** An outage with the number of terms that were lengthened for it. */
    public record Recorded(Outage outage, long terms) {
    }

    @AllowedFor(TEAM_LEAD)
    @Transactional(readOnly = true)
    public List<Recorded> outages() {
        return outages.all(MOST_SHOWN).stream().map(outage -> new Recorded(outage, outages.entries(outage))).toList();
    }

    /** What everybody must be able to read (Awb 2:21): outages whose new last day has not gone by, each with its latest one. */
    @Transactional(readOnly = true)
    public Collection<Outage> announced() {
        return outages.lasting(terms.today()).stream().collect(Collectors.toMap(Outage::span, Function.identity(),
                BinaryOperator.maxBy(Comparator.comparing(Outage::extendedUntil)), LinkedHashMap::new)).values();
    }

    /** @throws OutageNotPossible if it cannot be recorded so */
    @AllowedFor(TEAM_LEAD)
    @Transactional(readOnly = true)
    public Effect foresee(Outage.Span span, LocalDate extendedUntil) {
        check(span, extendedUntil);
        var days = days(span, extendedUntil);
        return new Effect(outages.count(days), outages.wentBy(days, MOST_SHOWN));
    }

    /**
     * Records the outage and lengthens terms in the same transaction; if there are very many, {@link #goOn} does the rest.
     *
     * @throws OutageNotPossible if it cannot be recorded so
     */
    @AllowedFor(TEAM_LEAD)
    public Outage record(Outage.Span span, LocalDate extendedUntil, String what) {
        check(span, extendedUntil);
        var outage = new Outage(UUID.randomUUID(), span, extendedUntil, what.strip(), currentActor.actor().id(), clock.instant());
        outages.add(outage, day(span.from()));
        accounting.act(null, "deadline.outage-recorded", Map.of("outage", outage.id().toString(), "from", span.from().toString(),
                "until", span.until().toString(), "extendedUntil", extendedUntil.toString()));
        extend(outage);
        return outage;
    }

    /** Lengthens some of the terms that an outage still has to lengthen. */
    @AllowedFor(SYSTEM)
    public void goOn() {
        outages.lasting(terms.today()).forEach(this::extend);
    }

    private void extend(Outage outage) {
        outages.lock(outage);
        var days = days(outage.span(), outage.extendedUntil());
        outages.touched(outage, days, AT_A_TIME).forEach(term -> timekeeping.record(term.claim(), term.kind(),
                new Extended(term.fact().isAfter(days.first()) ? term.fact() : days.first(), outage.extendedUntil(), Extended.Ground.OUTAGE),
                outage.evidence()));
    }

    private void check(Outage.Span span, LocalDate extendedUntil) {
        if (!span.until().isAfter(span.from())) {
            throw new OutageNotPossible(Problem.ENDS_BEFORE_IT_BEGINS);
        }
        if (span.until().isAfter(clock.instant())) {
            throw new OutageNotPossible(Problem.NOT_OVER);
        }
        var last = day(span.until());
        if (!extendedUntil.isAfter(last) || extendedUntil.isAfter(last.plusWeeks(LONGEST_EXTENSION_WEEKS))
                || !terms.workingDayFrom(extendedUntil).equals(extendedUntil)) {
            throw new OutageNotPossible(Problem.NEW_LAST_DAY);
        }
    }

    private Outages.Days days(Outage.Span span, LocalDate extendedUntil) {
        return new Outages.Days(day(span.from()), day(span.until()), extendedUntil);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
