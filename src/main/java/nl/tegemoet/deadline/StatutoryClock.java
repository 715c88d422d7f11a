package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ClockEvent.TermNotice;
import nl.tegemoet.deadline.Explanation.Phrase;

/**
 * A statutory clock: a fact, the length of the term that was promised, and a ledger of what happened since. The last day is nowhere
 * written down; it is computed from the ledger, for the day from which one looks. The order in which entries were made does not matter.
 */
final class StatutoryClock {

    private static final int LONGEST_EXTENDED_TERM_DAYS = 84;
    private static final int POST_DAYS = 7;
    /** On one day a request comes before its answer, and the end comes last. */
    private static final List<Class<? extends ClockEvent>> ORDER = List.of(ClockEvent.CompletionRequested.class,
            ClockEvent.ForeignRequest.class, ClockEvent.DefectNotified.class, ClockEvent.Completed.class, ClockEvent.ForeignAnswer.class,
            ClockEvent.DefectRepaired.class, ClockEvent.DelayAgreed.class, ClockEvent.ApplicantDelay.class, ClockEvent.ForceMajeure.class,
            ClockEvent.ArchiveRequest.class, TermNotice.class, Postponed.class, ObjectionReceived.class, Extended.class, Ended.class);

    private final ClockKind kind;
    private final LocalDate start;
    private final Promise promise;
    private final List<ClockEvent> ledger;
    private final HolidayCalendar calendar;

    /** @throws ImpossibleEntry if an entry of the ledger cannot be */
    StatutoryClock(ClockKind kind, LocalDate start, Promise promise, List<? extends ClockEvent> ledger, HolidayCalendar calendar) {
        PossibleEntries.check(kind, start, promise.postponementWeeks(), ledger);
        this.kind = kind;
        this.start = start;
        this.promise = promise;
        this.calendar = calendar;
        this.ledger = ledger.stream().map(ClockEvent.class::cast).sorted(Comparator.comparing(ClockEvent::on)
                .thenComparing(event -> ORDER.indexOf(event.getClass())).thenComparing(Object::toString)).toList();
    }

    /** How the term stood as one knew it on that day: later entries are left out. */
    ClockReading readOn(LocalDate asOf) {
        return new Reading(asOf, asOf).result();
    }

    /** How the term stands on that day with all that is entered, also what lies ahead, as an agreed delay that begins next week. */
    ClockReading foreseenOn(LocalDate asOf) {
        return new Reading(asOf, LocalDate.MAX).result();
    }

    /** One look at the ledger from one day. */
    private final class Reading {

        private final LocalDate asOf;
        private final List<ClockEvent> known;
        private final Optional<LocalDate> end;
        private final List<Suspension> suspensions;
        private final List<Explanation> withoutEffect;
        private final List<Explanation> moves = new ArrayList<>();
        private Run run = new Run(start, promise.days());
        private TermNotice notice;

        private Reading(LocalDate asOf, LocalDate knownThrough) {
            this.asOf = asOf;
            this.known = ledger.stream().filter(event -> !event.on().isAfter(knownThrough)).toList();
            this.end = all(Ended.class).stream().map(Ended::on).findFirst();
            var read = new Suspensions(kind, known);
            this.suspensions = read.found().stream().map(suspension -> suspension.endingBy(end.orElse(null)))
                    .filter(suspension -> end.isEmpty() || !suspension.from().isAfter(end.get())).toList();
            this.withoutEffect = new ArrayList<>(read.withoutEffect());
        }

        private ClockReading result() {
            all(TermNotice.class).forEach(this::apply);
            all(Postponed.class).forEach(this::apply);
            var count = run.count(suspensions, asOf);
            var due = count.full() == null ? null : extended(atw(count.full()));
            var lines = new ArrayList<Explanation>();
            lines.add(term());
            lines.addAll(moves);
            lines.addAll(new SuspensionLines(run, count.full()).of(suspensions));
            lines.addAll(withoutEffect);
            if (count.full() != null && !atw(count.full()).equals(count.full())) {
                lines.add(new Explanation("Algemene termijnenwet 1(1)", count.full(), atw(count.full()), Phrase.TO_WORKING_DAY,
                        count.full(), atw(count.full())));
            }
            lines.addAll(extensions(count.full() == null ? null : atw(count.full())));
            var inTime = objection(due, lines);
            end.ifPresent(day -> lines.add(new Explanation(kind.basis().citation(), day, day, Phrase.ENDED, day)));
            return new ClockReading(due, state(due, count.full()), remaining(due), count.suspended(), inTime, null, lines);
        }

        private <T extends ClockEvent> List<T> all(Class<T> type) {
            return known.stream().filter(type::isInstance).map(type::cast).toList();
        }

        /** Awb 4:14(3): the notice is in time while the term as it then stood has not gone by; the last one in time counts. */
        private void apply(TermNotice given) {
            if (end.isPresent() && end.get().isBefore(given.on())) {
                withoutEffect.add(line("Awb 4:14(3)", given.on(), Phrase.AFTER_THE_END, given.on()));
            } else if (isTooLate(given.on())) {
                withoutEffect.add(line("Awb 4:14(3)", given.on(), Phrase.TERM_NOTICE_TOO_LATE, given.on()));
            } else {
                if (notice != null) {
                    withoutEffect.add(line("Awb 4:14(3)", notice.on(), Phrase.TERM_NOTICE_REPLACED, notice.on(), given.on()));
                }
                notice = given;
                run = new Run(given.on(), Math.toIntExact(given.until().toEpochDay() - given.on().toEpochDay()));
            }
        }

        /** Awb 7:10(3), 9:11(2): while the term has not gone by (Council of State, ECLI:NL:RVS:2015:3891). */
        private void apply(Postponed given) {
            var basis = kind == ClockKind.COMPLAINT ? "Awb 9:11(2)" : "Awb 7:10(3)";
            if (end.isPresent() && end.get().isBefore(given.on())) {
                withoutEffect.add(line(basis, given.on(), Phrase.AFTER_THE_END, given.on()));
            } else if (isTooLate(given.on())) {
                withoutEffect.add(line(basis + "; ECLI:NL:RVS:2015:3891", given.on(), Phrase.POSTPONED_TOO_LATE, given.on()));
            } else {
                run = new Run(run.fact(), run.days() + given.weeks() * Promise.DAYS_IN_A_WEEK);
                moves.add(line(basis, given.on(), Phrase.POSTPONED, given.on(), given.weeks()));
            }
        }

        private boolean isTooLate(LocalDate day) {
            var then = new Reading(day, day);
            then.run = run;
            then.notice = notice;
            var full = run.count(then.suspensions, day).full();
            return full != null && day.isAfter(then.atw(full));
        }

        /** Algemene termijnenwet art. 1 and 4: only on a term that a law sets, up to twelve weeks; a named date stays as it is. */
        private LocalDate atw(LocalDate last) {
            var extendable = promise.statutory() && notice == null && run.days() <= LONGEST_EXTENDED_TERM_DAYS;
            return extendable ? calendar.extend(run.fact().plusDays(1), last) : last;
        }

        private LocalDate extended(LocalDate last) {
            return all(Extended.class).stream().reduce(last, Reading::later, (one, other) -> other);
        }

        /** Awb 2:21 to 2:23: what happened within the term, as it then stood, can lengthen it. */
        private static LocalDate later(LocalDate last, Extended extension) {
            return extension.on().isAfter(last) || extension.until().isBefore(last) ? last : extension.until();
        }

        private List<Explanation> extensions(LocalDate counted) {
            var lines = new ArrayList<Explanation>();
            var last = counted;
            for (var extension : all(Extended.class)) {
                var longer = later(last, extension);
                lines.add(line(extension.ground().article(), extension.on(),
                        longer.isAfter(last) ? Phrase.EXTENDED : Phrase.EXTENDED_TOO_LATE, extension.until()));
                last = longer;
            }
            return lines;
        }

        private Explanation term() {
            if (notice != null) {
                return new Explanation("Awb 4:14(3)", start.plusDays(1), notice.until(), Phrase.TERM_NOTICE, notice.on());
            }
            var to = start.plusDays(run.days());
            return promise.days() % Promise.DAYS_IN_A_WEEK == 0
                    ? new Explanation(kind.basis().citation(), start.plusDays(1), to, Phrase.TERM_WEEKS,
                            promise.days() / Promise.DAYS_IN_A_WEEK)
                    : new Explanation(kind.basis().citation(), start.plusDays(1), to, Phrase.TERM_DAYS, promise.days());
        }

        /** Awb 6:9: received before the end, or posted before the end and received within a week after it. */
        private Boolean objection(LocalDate due, List<Explanation> lines) {
            Boolean inTime = null;
            for (var objection : all(ObjectionReceived.class)) {
                var received = objection.receivedOn();
                if (!received.isAfter(due)) {
                    lines.add(line("Awb 6:9(1)", received, Phrase.OBJECTION_IN_TIME, received));
                    inTime = true;
                } else if (objection.postedOn() != null && !objection.postedOn().isAfter(due)
                        && !received.isAfter(due.plusDays(POST_DAYS))) {
                    lines.add(line("Awb 6:9(2)", received, Phrase.OBJECTION_POSTED_IN_TIME, objection.postedOn(), received));
                    inTime = true;
                } else {
                    lines.add(line("Awb 6:9", received, Phrase.OBJECTION_LATE, received));
                    inTime = inTime != null && inTime;
                }
            }
            return inTime;
        }

        private ClockState state(LocalDate due, LocalDate full) {
            if (end.isPresent()) {
                return ClockState.ENDED;
            }
            if (due == null) {
                return ClockState.SUSPENDED;
            }
            if (asOf.isAfter(due)) {
                return ClockState.EXPIRED;
            }
            return suspensions.stream().anyMatch(suspension -> suspension.covers(asOf) && !suspension.from().isAfter(full))
                    ? ClockState.SUSPENDED : ClockState.RUNNING;
        }

        private Integer remaining(LocalDate due) {
            return due == null ? null : Math.toIntExact(Math.max(0, due.toEpochDay() - asOf.toEpochDay()));
        }

        private Explanation line(String basis, LocalDate day, Phrase phrase, Object... facts) {
            return new Explanation(basis, day, day, phrase, facts);
        }
    }
}
