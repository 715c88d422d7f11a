package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.Explanation.Phrase;
import nl.tegemoet.kernel.Euro;

/**
 * Counts the penalty for a late decision (dwangsom, Awb 4:17): from two weeks after a default notice that came after the last day of
 * the term. The Algemene termijnenwet does not apply to the days of the penalty (4:17(1)); whether it does to the two weeks is disputed,
 * and here it does not: that is the reading that is better for the applicant.
 */
final class PenaltyClock {

    private final LocalDate noticeReceivedOn;
    private final LocalDate termEnded;
    private final PenaltyRates rates;
    private final List<Ended> ends;

    /** @throws ImpossibleEntry if an entry of the ledger cannot be */
    PenaltyClock(LocalDate noticeReceivedOn, LocalDate termEnded, PenaltyRates rates, List<? extends ClockEvent> ledger) {
        PossibleEntries.check(ClockKind.PENALTY, noticeReceivedOn, 0, ledger);
        PossibleEntries.check(termEnded);
        this.noticeReceivedOn = noticeReceivedOn;
        this.termEnded = termEnded;
        this.rates = rates;
        this.ends = ledger.stream().map(Ended.class::cast).toList();
    }

    ClockReading readOn(LocalDate asOf) {
        return noticeReceivedOn.isAfter(termEnded) ? count(asOf) : tooEarly();
    }

    private ClockReading tooEarly() {
        return reading(new PenaltyCount(null, 0, Euro.ZERO, false), List.of(new Explanation("Awb 4:17(3)", noticeReceivedOn,
                noticeReceivedOn, Phrase.PENALTY_NOTICE_TOO_EARLY, noticeReceivedOn, termEnded)));
    }

    private ClockReading count(LocalDate asOf) {
        var first = noticeReceivedOn.plusDays(rates.graceDays() + 1L);
        var end = ends.stream().map(Ended::on).filter(day -> !day.isAfter(asOf)).min(LocalDate::compareTo);
        var last = end.map(day -> day.minusDays(1)).orElse(asOf);
        var uncapped = Math.max(0, last.toEpochDay() - first.toEpochDay() + 1);
        var days = (int) Math.min(uncapped, rates.maximumDays());
        var lines = new ArrayList<Explanation>();
        lines.add(new Explanation("Awb 4:17(3)", noticeReceivedOn.plusDays(1), first.minusDays(1), Phrase.PENALTY_GRACE, noticeReceivedOn));
        lines.addAll(bands(first, days));
        if (uncapped > days) {
            lines.add(new Explanation("Awb 4:17(1)", first, first.plusDays(days - 1L), Phrase.PENALTY_CAPPED, days));
        }
        if (days == 0 && end.isPresent()) {
            lines.add(new Explanation("Awb 4:17(3)", end.get(), end.get(), Phrase.PENALTY_DECIDED_IN_TIME, end.get()));
        }
        return reading(new PenaltyCount(first, days, rates.amount(days), uncapped > days), lines);
    }

    private List<Explanation> bands(LocalDate first, int days) {
        var lines = new ArrayList<Explanation>();
        for (int band = 0; band * rates.bandDays() < days; band++) {
            var from = first.plusDays((long) band * rates.bandDays());
            var inBand = Math.min(rates.bandDays(), days - band * rates.bandDays());
            var rate = rates.perDay().get(band);
            lines.add(new Explanation("Awb 4:17(2)", from, from.plusDays(inBand - 1L), Phrase.PENALTY_BAND, inBand, rate,
                    new Euro(rate.cents() * inBand)));
        }
        return lines;
    }

    private static ClockReading reading(PenaltyCount penalty, List<Explanation> lines) {
        return new ClockReading(null, null, null, 0, null, penalty, lines);
    }
}
