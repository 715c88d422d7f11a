package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * What the applicant was last asked for, and until when (hersteltermijn, Awb 4:5(1)).
 *
 * @param askedOn  the day on which letter L03 left
 * @param until    the last day of the term
 * @param passed   whether that day has gone by
 * @param answered whether something came in since
 * @param items    what was asked, a line each
 */
public record AskedCompletion(QuestionId question, LocalDate askedOn, LocalDate until, boolean passed, boolean answered, List<String> items) {

    public AskedCompletion {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "AskedCompletion[" + question + "]";
    }
}
