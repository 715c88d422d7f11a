package nl.tegemoet.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.identity.Role;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What each process file must be, so that a lawyer can read it and the engine can run it. {@link BpmnDrawingTests} looks at the drawing. */
class BpmnRulesTests {

    private static final Map<Class<? extends FlowNode>, String> ID_PREFIXES = Map.of(StartEvent.class, "StartEvent_",
            EndEvent.class, "EndEvent_", Gateway.class, "Gateway_", CallActivity.class, "CallActivity_",
            SubProcess.class, "SubProcess_");
    private static final String DUE_DATE = "\\$\\{\\w+\\.dueOn\\(execution\\)}";

    static Stream<BpmnFile> files() {
        return BpmnFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileHoldsOneExecutableProcessOfItsOwnName(BpmnFile file) {
        assertThat(file.elements(Process.class)).hasSize(1);
        assertThat(file.process().getId()).isEqualTo(file.name());
        assertThat(file.process().isExecutable()).isTrue();
        assertThat(file.process().getName()).isNotBlank();
        assertThat(file.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void documentationNamesTheLaw(BpmnFile file) {
        assertThat(file.process().getDocumentations()).hasSize(1);
        assertThat(file.process().getDocumentations().iterator().next().getTextContent()).contains("Awb");
    }

    @ParameterizedTest
    @MethodSource("files")
    void levelIsSmallEnoughToRead(BpmnFile file) {
        // an event on the edge of a box is read with the box, and a frame that an event opens stands beside the path
        assertThat(file.nodes()).filteredOn(node -> node.getParentElement() instanceof Process
                        && !(node instanceof BoundaryEvent || node instanceof SubProcess))
                .hasSizeBetween(3, 24);
        assertThat(file.elements(Lane.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void idsSayWhatTheyAre(BpmnFile file) {
        file.nodes().forEach(node -> assertThat(node.getId()).matches(prefix(node) + "[A-Z][A-Za-z]+"));
        file.flows().forEach(flow -> assertThat(flow.getId()).matches("SequenceFlow_[A-Z][A-Za-z]+"));
    }

    private static String prefix(FlowNode node) {
        return ID_PREFIXES.entrySet().stream().filter(entry -> entry.getKey().isInstance(node)).map(Map.Entry::getValue)
                .findFirst().orElse(node instanceof Event ? "(Boundary|Intermediate)Event_" : "Task_");
    }

    @ParameterizedTest
    @MethodSource("files")
    void captionsAreDutchAndOfOneForm(BpmnFile file) {
        file.elements(Activity.class).forEach(task -> assertThat(task.getName()).as(task.getId()).matches("\\p{Lu}.* \\p{Ll}+en"));
        file.elements(Event.class).forEach(event -> assertThat(event.getName()).as(event.getId()).matches("\\p{Lu}.* \\p{Ll}+"));
        splits(file).forEach(gateway -> assertThat(gateway.getName()).as(gateway.getId()).matches("\\p{Lu}.*\\?"));
        joins(file).forEach(gateway -> assertThat(gateway.getName()).as(gateway.getId()).isNull());
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyGatewaysSplitOrJoinAndNeverBoth(BpmnFile file) {
        assertThat(splits(file)).noneMatch(joins(file)::contains);
        file.nodes().stream().filter(node -> !(node instanceof Gateway || node instanceof SubProcess)).forEach(node -> {
            assertThat(node.getIncoming().size()).as(node.getId()).isEqualTo(node instanceof StartEvent || node instanceof BoundaryEvent ? 0 : 1);
            assertThat(node.getOutgoing().size()).as(node.getId()).isEqualTo(node instanceof EndEvent ? 0 : 1);
        });
        file.elements(Gateway.class).forEach(gateway ->
                assertThat(gateway.getIncoming().size() + gateway.getOutgoing().size()).as(gateway.getId()).isGreaterThan(2));
    }

    @ParameterizedTest
    @MethodSource("files")
    void gatewayAsksAQuestionOfOneVariableAndHasADefaultAnswer(BpmnFile file) {
        for (var gateway : splits(file)) {
            var standard = ((ExclusiveGateway) gateway).getDefault();
            assertThat(standard).as(gateway.getId()).isNotNull();
            gateway.getOutgoing().forEach(answer -> assertThat(answer.getName()).as(answer.getId()).isNotBlank());
            gateway.getOutgoing().stream().filter(answer -> !answer.equals(standard)).forEach(answer ->
                    assertThat(answer.getConditionExpression().getTextContent()).as(answer.getId()).matches("\\$\\{\\w+}"));
        }
        assertThat(file.flows().stream().filter(flow -> flow.getConditionExpression() != null).map(SequenceFlow::getSource))
                .allMatch(ExclusiveGateway.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("files")
    void boxIsBoundToTheSmallClassOfItsName(BpmnFile file) {
        var beans = delegates();
        file.elements(ServiceTask.class).forEach(task ->
                assertThat(beans).contains(bean(task.getId(), task.getCamundaDelegateExpression())));
        file.elements(BusinessRuleTask.class).forEach(task ->
                assertThat(beans).contains(bean(task.getId(), task.getCamundaDelegateExpression())));
    }

    private static String bean(String taskId, String expression) {
        var name = lowerFirst(taskId.replace("Task_", "")) + "Delegate";
        assertThat(expression).as(taskId).isEqualTo("${" + name + "}");
        return name;
    }

    @Test
    void everyDelegateStandsBehindABox() {
        var used = files().flatMap(file -> Stream.concat(
                file.elements(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                file.elements(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDelegateExpression)))
                .map(expression -> expression.substring(2, expression.length() - 1)).toList();
        assertThat(delegates()).isNotEmpty().isSubsetOf(used);
    }

    private static List<String> delegates() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        return scan.findCandidateComponents("nl.tegemoet.process").stream()
                .map(candidate -> lowerFirst(ClassUtils.getShortName(candidate.getBeanClassName()))).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void workOfTheSystemNeverRunsInsideSomebodysClick(BpmnFile file) {
        // the question must not be visible before the claim waits for its answer, nor may an answer come while nobody waits for it: so
        // asking is part of the judgement, and recording that the term passed is part of the timer's own job
        var withoutAGap = Set.of("Task_AskApplicant", "Task_RecordLapse", "Task_RecordViewsLapse", "Task_FollowUpRequest");
        file.elements(ServiceTask.class).forEach(task ->
                assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isEqualTo(!withoutAGap.contains(task.getId())));
        file.elements(BusinessRuleTask.class).forEach(task -> assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void workOfAPersonIsOfferedToItsRolesAndHasADueDate(BpmnFile file) {
        for (var task : file.elements(UserTask.class)) {
            assertThat(task.getCamundaDueDate()).as(task.getId()).matches(DUE_DATE);
            assertThat(Set.of(task.getCamundaCandidateGroups().split(","))).as(task.getId())
                    .isEqualTo(TaskKind.ofTask(task.getId()).roles().stream().map(Role::realmName).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyKindOfWorkIsInOneDiagram() {
        assertThat(files().flatMap(file -> file.elements(UserTask.class).stream()).map(UserTask::getId))
                .containsExactlyInAnyOrderElementsOf(Stream.of(TaskKind.values()).map(TaskKind::taskId).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsProgrammedInTheDiagram(BpmnFile file) {
        assertThat(file.elements(ScriptTask.class)).isEmpty();
        assertThat(file.elements(Script.class)).isEmpty();
        assertThat(file.elements(CamundaScript.class)).isEmpty();
        file.elements(ServiceTask.class).forEach(task -> {
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void termsAreNeverLiterals(BpmnFile file) {
        file.elements(TimerEventDefinition.class).forEach(timer ->
                assertThat(timer.getTextContent().strip()).matches(DUE_DATE));
    }

    @Test
    void everyTimerFollowsAClock() {
        assertThat(files().flatMap(file -> file.elements(TimerEventDefinition.class).stream())
                .map(timer -> ((Event) timer.getParentElement()).getId()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(TimerKind.values()).map(TimerKind::eventId).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void calledProcessIsOneOfOursAndKnowsTheClaim(BpmnFile file) {
        var names = files().map(BpmnFile::name).toList();
        file.elements(CallActivity.class).forEach(call -> {
            assertThat(names).contains(call.getCalledElement());
            assertThat(call.getExtensionElements().getDomElement().getChildElements())
                    .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getAttribute("businessKey")));
        });
    }

    private static List<Gateway> splits(BpmnFile file) {
        return file.elements(Gateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1).toList();
    }

    private static List<Gateway> joins(BpmnFile file) {
        return file.elements(Gateway.class).stream().filter(gateway -> gateway.getIncoming().size() > 1).toList();
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
