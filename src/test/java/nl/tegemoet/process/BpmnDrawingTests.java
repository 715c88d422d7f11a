package nl.tegemoet.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the drawing of each process can be read at a glance. */
class BpmnDrawingTests {

    static Stream<BpmnFile> files() {
        return BpmnFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsDrawn(BpmnFile file) {
        assertThat(shapes(file).keySet()).containsExactlyInAnyOrderElementsOf(file.nodes().stream().map(FlowNode::getId).toList());
        assertThat(lines(file).keySet()).containsExactlyInAnyOrderElementsOf(file.flows().stream().map(SequenceFlow::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingLiesOnSomethingElse(BpmnFile file) {
        var shapes = shapes(file);
        // an event on the edge of a task lies on that task
        file.elements(BoundaryEvent.class).forEach(event -> assertThat(shapes.remove(event.getId())
                .intersects(shapes.get(event.getAttachedTo().getId()))).as(event.getId()).isTrue());
        var frames = file.elements(SubProcess.class).stream().map(frame -> shapes.remove(frame.getId())).toList();
        var boxes = new ArrayList<>(shapes.values());
        boxes.addAll(labels(file));
        frames.forEach(frame -> assertThat(boxes).allMatch(box -> frame.contains(box) || !frame.intersects(box)));
        for (var one = 0; one < boxes.size(); one++) {
            for (var other = one + 1; other < boxes.size(); other++) {
                assertThat(boxes.get(one).intersects(boxes.get(other))).as(boxes.get(one) + " and " + boxes.get(other)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void flowsRunAtRightAnglesFromEdgeToEdge(BpmnFile file) {
        var shapes = shapes(file);
        lines(file).forEach((id, segments) -> {
            assertThat(segments).as(id).allMatch(segment -> segment.x1 == segment.x2 || segment.y1 == segment.y2);
            var flow = (SequenceFlow) file.model().getModelElementById(id);
            assertThat(touches(shapes.get(flow.getSource().getId()), segments.get(0).getP1())).as(id).isTrue();
            assertThat(touches(shapes.get(flow.getTarget().getId()), segments.get(segments.size() - 1).getP2())).as(id).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFlowCrossesAnotherFlowOrABoxOrALabel(BpmnFile file) {
        var lines = lines(file);
        var shapes = shapes(file);
        file.elements(SubProcess.class).forEach(frame -> shapes.remove(frame.getId()));
        var boxes = new ArrayList<>(shapes.values());
        boxes.addAll(labels(file));
        lines.forEach((id, segments) -> segments.forEach(segment -> {
            boxes.forEach(box -> assertThat(segment.intersects(shrunk(box))).as(id + " and " + box).isFalse());
            lines.forEach((otherId, others) -> assertThat(!otherId.equals(id) && others.stream().anyMatch(segment::intersectsLine))
                    .as(id + " and " + otherId).isFalse());
        }));
    }

    @ParameterizedTest
    @MethodSource("files")
    void happyPathIsOneStraightLineFromLeftToRight(BpmnFile file) {
        var shapes = shapes(file);
        var node = (FlowNode) file.elements(StartEvent.class).stream()
                .filter(start -> start.getEventDefinitions().isEmpty()).findFirst().orElseThrow();
        var seen = new HashSet<String>();
        while (!node.getOutgoing().isEmpty() && seen.add(node.getId())) {
            var next = next(node);
            assertThat(shapes.get(next.getId()).getCenterY()).as(next.getId()).isEqualTo(shapes.get(node.getId()).getCenterY());
            assertThat(shapes.get(next.getId()).getX()).as(next.getId()).isGreaterThan(shapes.get(node.getId()).getMaxX());
            node = next;
        }
    }

    /** The hoped-for answer is drawn straight on; the default answer is the way round. */
    private static FlowNode next(FlowNode node) {
        return node.getOutgoing().stream()
                .filter(flow -> !(node instanceof ExclusiveGateway gateway) || !flow.equals(gateway.getDefault()))
                .findFirst().orElseThrow().getTarget();
    }

    private static Map<String, Rectangle2D.Double> shapes(BpmnFile file) {
        var shapes = new HashMap<String, Rectangle2D.Double>();
        file.elements(BpmnShape.class).forEach(shape -> shapes.put(shape.getBpmnElement().getId(), rectangle(shape.getBounds())));
        return shapes;
    }

    private static List<Rectangle2D.Double> labels(BpmnFile file) {
        return file.elements(BpmnLabel.class).stream().filter(label -> label.getBounds() != null)
                .map(label -> rectangle(label.getBounds())).toList();
    }

    private static Map<String, List<Line2D.Double>> lines(BpmnFile file) {
        var lines = new HashMap<String, List<Line2D.Double>>();
        for (var edge : file.elements(BpmnEdge.class)) {
            var points = List.copyOf(edge.getWaypoints());
            var segments = new ArrayList<Line2D.Double>();
            for (var index = 1; index < points.size(); index++) {
                segments.add(new Line2D.Double(point(points.get(index - 1)), point(points.get(index))));
            }
            lines.put(edge.getBpmnElement().getId(), segments);
        }
        return lines;
    }

    private static Point2D point(Waypoint waypoint) {
        return new Point2D.Double(waypoint.getX(), waypoint.getY());
    }

    private static Rectangle2D.Double rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** A flow may touch the box where it begins or ends, but not enter it. */
    private static Rectangle2D shrunk(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    private static boolean touches(Rectangle2D box, Point2D point) {
        var onTheSide = point.getY() == box.getCenterY() && (point.getX() == box.getMinX() || point.getX() == box.getMaxX());
        var above = point.getX() == box.getCenterX() && (point.getY() == box.getMinY() || point.getY() == box.getMaxY());
        return onTheSide || above;
    }
}
