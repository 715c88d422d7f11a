package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * What letter L13 says about the reaction that the applicant could give (Awb 4:7, 3:46).
 *
 * @param how      which way it went
 * @param askedOn  the day of letter L11; null if the applicant was not asked
 * @param weighing what the reaction does to the reasons, in the words of the caseworker; empty if there was none
 */
public record HeardViews(How how, LocalDate askedOn, String weighing) {

    /** Each is a branch of the letter. */
    public enum How { GIVEN, NOTHING_TO_ADD, LAPSED, HEARD_BEFORE, URGENT, OWN_FACTS }

    static HeardViews of(Views views) {
        var weighing = views.weighing().map(ViewsEntry::words).orElse("");
        return new HeardViews(how(views, weighing), views.asked().map(ViewsEntry::on).orElse(null), weighing);
    }

    private static How how(Views views, String weighing) {
        return switch (views.way()) {
            case HEARD_BEFORE -> How.HEARD_BEFORE;
            case URGENT -> How.URGENT;
            case OWN_FACTS -> How.OWN_FACTS;
            // what was said when we called counts as a reaction, whatever came of the letter
            case ASKED -> !weighing.isEmpty() ? How.GIVEN : views.answer().isPresent() ? How.NOTHING_TO_ADD : How.LAPSED;
        };
    }

    /** The weighing, one paragraph each. */
    public List<String> paragraphs() {
        return Paragraphs.of(weighing);
    }

    @Override
    public String toString() {
        return "HeardViews[" + how + "]";
    }
}
