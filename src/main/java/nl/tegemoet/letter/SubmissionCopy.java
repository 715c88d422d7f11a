package nl.tegemoet.letter;

import java.time.Instant;
import java.util.List;

/**
 * A copy of what an applicant filed (afschrift van de aanvraag): the questions in the order of the forms, with the answers in words.
 *
 * @param receivedAt when it was filed
 */
public record SubmissionCopy(Instant receivedAt, List<Section> sections) implements LetterContent {

    public SubmissionCopy {
        sections = List.copyOf(sections);
    }

    /** One page of the application. */
    public record Section(String title, List<Answer> answers) {

        public Section {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A question and its answer.
     *
     * @param group the item of a list to which it belongs, for example "Plek 2"; empty outside a list
     * @param lines empty if nothing was answered
     */
    public record Answer(String group, String question, List<String> lines) {

        public Answer {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    @Override
    public LetterType type() {
        return LetterType.SUBMISSION_COPY;
    }

    @Override
    public String toString() {
        return "SubmissionCopy[hidden]";
    }
}
