package nl.tegemoet.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.PathEvent;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Sha256;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Writes down each element that a claim enters or leaves and each flow it takes, in the engine's own transaction, so that the path is
 * still there when the engine's history has been cleaned.
 */
@Component
class ClaimPathRecorder implements ExecutionListener {

    private final Accounting accounting;
    private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();

    ClaimPathRecorder(Accounting accounting) {
        this.accounting = accounting;
    }

    /** A version of a process as it was deployed. */
    private record Diagram(String key, int version, String hash) {
    }

    @Override
    public void notify(DelegateExecution execution) {
        var diagram = diagrams.computeIfAbsent(execution.getProcessDefinitionId(),
                id -> read(execution.getProcessEngineServices().getRepositoryService(), id));
        var element = execution.getBpmnModelElementInstance();
        accounting.step(new PathEvent(ClaimId.of(execution.getProcessBusinessKey()), diagram.key(), diagram.version(), diagram.hash(),
                element.getId(), Objects.toString(element.getName(), ""), element.getElementType().getTypeName(),
                visit(execution), kind(execution)));
    }

    /** Between two elements there is no visit; a flow is then told by the process it belongs to. */
    private static String visit(DelegateExecution execution) {
        return Objects.requireNonNullElse(execution.getActivityInstanceId(), execution.getProcessInstanceId());
    }

    private static PathEvent.Kind kind(DelegateExecution execution) {
        return switch (execution.getEventName()) {
            case EVENTNAME_START -> PathEvent.Kind.ENTERED;
            case EVENTNAME_TAKE -> PathEvent.Kind.TAKEN;
            default -> execution.isCanceled() ? PathEvent.Kind.CANCELLED : PathEvent.Kind.LEFT;
        };
    }

    private static Diagram read(RepositoryService repository, String definitionId) {
        var definition = repository.getProcessDefinition(definitionId);
        try (var file = repository.getProcessModel(definitionId)) {
            return new Diagram(definition.getKey(), definition.getVersion(), Sha256.hexOf(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
