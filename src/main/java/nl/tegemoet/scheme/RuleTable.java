package nl.tegemoet.scheme;

import java.util.List;

/**
 * A decision table as data, to show it as an HTML table with the rows that fired.
 *
 * @param name        the question it answers, in Dutch
 * @param description what a reader should know first; may be empty
 * @param hitPolicy   {@code UNIQUE} or {@code FIRST}
 */
public record RuleTable(String decisionKey, String name, String description, String hitPolicy, String fileName, String version,
                        List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /** A column: the heading, and the expression (input) or name (output) behind it. */
    public record Column(String label, String expression) {
    }

    /** A row; an input cell that is "-" fits everything. */
    public record Row(String id, List<String> inputs, List<String> outputs, String annotation) {
    }
}
