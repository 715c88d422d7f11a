package nl.tegemoet.claim;

import java.util.List;

/**
 * One page of a statement in words: what was asked and what was answered, as the form read on the day of filing.
 *
 * @param page the id of the form
 */
public record StatementSection(String page, String title, List<Line> lines) {

    /**
     * A question and its answer.
     *
     * @param group the item of a list to which it belongs, for example "Plek 2"; empty outside a list
     * @param answer one line, or one for each choice; empty if nothing was answered
     */
    public record Line(String group, String question, List<String> answer) {

        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    @Override
    public String toString() {
        return "StatementSection[" + page + "]";
    }
}
