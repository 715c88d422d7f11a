package nl.tegemoet.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of the folder {@code bpmn}, read for the tests on it. */
public record BpmnFile(String name, BpmnModelInstance model) {

    /** Every process file of the folder. */
    public static Stream<BpmnFile> all() {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().map(BpmnFile::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BpmnFile of(String name) {
        return read(Path.of("bpmn", name + ".bpmn"));
    }

    private static BpmnFile read(Path file) {
        return new BpmnFile(file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile()));
    }

    public Process process() {
        return elements(Process.class).iterator().next();
    }

    public Collection<FlowNode> nodes() {
        return elements(FlowNode.class);
    }

    public Collection<SequenceFlow> flows() {
        return elements(SequenceFlow.class);
    }

    public <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The ids of all nodes and flows: what a claim can pass. */
    public List<String> passable() {
        return Stream.concat(nodes().stream().map(FlowNode::getId), flows().stream().map(SequenceFlow::getId)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
