package nl.tegemoet.scheme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Reads the decision tables of a file as data: what the Modeler shows, cell by cell. */
final class RuleTableReader {

    private RuleTableReader() {
    }

    static List<RuleTable> tables(RuleFile file) {
        return decisions(file).filter(decision -> decision.getExpression() instanceof DecisionTable)
                .map(decision -> table(file, decision, (DecisionTable) decision.getExpression())).toList();
    }

    /** The annotation of each rule, by the rule's id. */
    static Map<String, String> annotations(RuleFile file) {
        var byRule = new LinkedHashMap<String, String>();
        tables(file).forEach(table -> table.rows().forEach(row -> byRule.put(row.id(), row.annotation())));
        return byRule;
    }

    private static Stream<Decision> decisions(RuleFile file) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(Decision.class).stream();
    }

    private static RuleTable table(RuleFile file, Decision decision, DecisionTable table) {
        var inputs = table.getInputs().stream()
                .map(input -> new RuleTable.Column(input.getLabel(), text(input.getInputExpression().getText()))).toList();
        var outputs = table.getOutputs().stream()
                .map(output -> new RuleTable.Column(output.getLabel(), output.getName())).toList();
        return new RuleTable(decision.getId(), decision.getName(), description(decision), table.getHitPolicy().name(), file.name(),
                file.hash(), inputs, outputs, table.getRules().stream().map(RuleTableReader::row).toList());
    }

    private static RuleTable.Row row(Rule rule) {
        return new RuleTable.Row(rule.getId(), rule.getInputEntries().stream().map(entry -> cell(text(entry.getText()))).toList(),
                rule.getOutputEntries().stream().map(entry -> text(entry.getText())).toList(), description(rule));
    }

    private static String cell(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent();
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent();
    }
}
