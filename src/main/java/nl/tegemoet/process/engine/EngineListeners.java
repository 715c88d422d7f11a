package nl.tegemoet.process.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Hangs our listeners on every element of every diagram, so that no diagram has to name them and none can leave them out: the path of the
 * claim is recorded and every task is known to the worklist.
 */
@Component
class EngineListeners extends AbstractBpmnParseListener {

    private static final List<String> TASK_EVENTS = List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final ClaimPathRecorder path;
    private final List<TaskListener> taskListeners;

    EngineListeners(ClaimPathRecorder path, List<TaskListener> taskListeners) {
        this.path = path;
        this.taskListeners = taskListeners;
    }

    @Override
    public void parseRootElement(Element rootElement, List<ProcessDefinitionEntity> processDefinitions) {
        processDefinitions.forEach(this::listenWithin);
    }

    private void listenWithin(ScopeImpl scope) {
        for (var activity : scope.getActivities()) {
            listenToVisit(activity);
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                    .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, path));
            listenToTask(activity);
            listenWithin(activity);
        }
    }

    /** Of a box that is there for several people each of them visits it; the frame that the engine puts around them is not in the diagram. */
    private void listenToVisit(ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior) {
            return;
        }
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, path);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, path);
    }

    private void listenToTask(ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
            TASK_EVENTS.forEach(event -> taskListeners.forEach(listener ->
                    userTask.getTaskDefinition().addBuiltInTaskListener(event, listener)));
        }
    }
}
