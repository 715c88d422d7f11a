package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.tegemoet.audit.PathEvent;
import nl.tegemoet.audit.PathEvent.Kind;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;

class PathTakenTests {

    private static final Instant START = Instant.parse("2026-11-23T13:00:00Z");

    private final ClaimId claim = ClaimId.random();
    private long seq;

    @Test
    void anElementThatWasLeftIsTakenAndNamesWhoFinishedIt() {
        var path = PathTaken.of(List.of(event("Task_Assess", "userTask", "1", Kind.ENTERED, "Systeem"),
                event("Task_Assess", "userTask", "1", Kind.LEFT, "Carla Claassen")));

        assertThat(path.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.who()).isEqualTo("Carla Claassen");
            assertThat(visit.from()).hasToString("2026-11-23T14:01+01:00[Europe/Amsterdam]");
            assertThat(visit.until()).hasToString("2026-11-23T14:02+01:00[Europe/Amsterdam]");
        });
        assertThat(path.diagrams()).singleElement().satisfies(diagram -> {
            assertThat(diagram.taken()).containsExactly("Task_Assess");
            assertThat(diagram.waiting()).isEmpty();
            assertThat(diagram.visits().get("Task_Assess")).containsExactly("23 nov. 2026 14:01 – 23 nov. 2026 14:02, Carla Claassen");
        });
    }

    @Test
    void whereTheClaimIsNowIsWaiting() {
        var path = PathTaken.of(List.of(event("Task_Review", "userTask", "1", Kind.ENTERED, "Systeem")));

        assertThat(path.visits()).singleElement().satisfies(visit -> assertThat(visit.waits()).isTrue());
        assertThat(path.diagrams().get(0).waiting()).containsExactly("Task_Review");
    }

    @Test
    void aSecondVisitIsARowOfItsOwn() {
        var path = PathTaken.of(List.of(event("Task_Assess", "userTask", "1", Kind.ENTERED, "Systeem"),
                event("Task_Assess", "userTask", "1", Kind.LEFT, "Carla Claassen"),
                event("Task_Assess", "userTask", "2", Kind.ENTERED, "Rosa Roelofs"),
                event("Task_Assess", "userTask", "2", Kind.CANCELLED, "Systeem")));

        assertThat(path.visits()).extracting(PathTaken.Visit::cancelled).containsExactly(false, true);
        assertThat(path.diagrams().get(0).visits().get("Task_Assess")).hasSize(2);
    }

    @Test
    void flowsAreMarkedInTheDiagramAndAreNoRow() {
        var path = PathTaken.of(List.of(event("SequenceFlow_CompleteYes", "sequenceFlow", "1", Kind.TAKEN, "Systeem")));

        assertThat(path.visits()).isEmpty();
        assertThat(path.diagrams().get(0).taken()).containsExactly("SequenceFlow_CompleteYes");
    }

    private PathEvent.Recorded event(String element, String type, String visit, Kind kind, String actor) {
        var event = new PathEvent(claim, "ClaimHandling", 1, "a".repeat(64), element, "Naam van " + element, type, visit, kind);
        return new PathEvent.Recorded(++seq, START.plusSeconds(60 * seq), event, actor.toLowerCase(), actor);
    }
}
