package nl.tegemoet.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.AssessmentView;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.kernel.Finding;

/**
 * Where two people who worked on one assessment say something else; neither text is lost.
 *
 * @param label the condition; null for a field of the form
 * @param field the field of the form; null for a condition
 */
record DraftDifference(String label, String field, Side yours, Side theirs) {

    /** What one of the two has; the finding is null if there is none. */
    record Side(Finding finding, String text) {

        private static Side of(PersonFinding found) {
            return new Side(found.finding(), Objects.requireNonNullElse(found.reason(), ""));
        }

        private static Side of(Object value) {
            return new Side(null, value == null ? "" : value.toString());
        }
    }

    static List<DraftDifference> between(AssessmentView assessment, AssessmentDraft yours, AssessmentDraft theirs) {
        var all = new ArrayList<DraftDifference>();
        assessment.criteria().forEach(criterion -> all.add(new DraftDifference(criterion.question(), null,
                Side.of(yours.finding(criterion.code())), Side.of(theirs.finding(criterion.code())))));
        all.add(new DraftDifference(null, "outcome", Side.of(yours.kind()), Side.of(theirs.kind())));
        all.add(new DraftDifference(null, "reasons", Side.of(yours.reasons()), Side.of(theirs.reasons())));
        all.add(new DraftDifference(null, "plainReasons", Side.of(yours.plainReasons()), Side.of(theirs.plainReasons())));
        all.add(new DraftDifference(null, "weighing", Side.of(yours.weighing()), Side.of(theirs.weighing())));
        return all.stream().filter(one -> !one.yours.equals(one.theirs)).toList();
    }
}
