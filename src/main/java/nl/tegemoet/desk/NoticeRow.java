package nl.tegemoet.desk;

import java.util.List;
import nl.tegemoet.desk.deadlines.ExplanationLine;
import nl.tegemoet.penalty.DefaultNoticeView;

/**
 * A default notice on the page of a claim.
 *
 * @param lines the count of the days in words, each with its article; empty if nothing is counted
 */
record NoticeRow(DefaultNoticeView notice, List<ExplanationLine> lines) {
}
