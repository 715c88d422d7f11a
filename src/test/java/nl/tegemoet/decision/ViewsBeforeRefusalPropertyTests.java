package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.decision.ViewsEntry.Event;
import nl.tegemoet.kernel.ClaimId;

/** No order of events leads to a refusal without views that were asked and answered or let pass, or a lawful exception. */
class ViewsBeforeRefusalPropertyTests {

    private static final Set<Event> CONCLUDING = Set.of(Event.GIVEN, Event.NOTHING_TO_ADD, Event.LAPSED);

    @Property
    void refusalIsSignedOnlyAfterTheApplicantCouldReactOnEachGround(@ForAll ViewsWay way, @ForAll @Size(max = 6) List<Event> events,
            @ForAll @Size(min = 1, max = 3) Set<RefusalGround> asked, @ForAll @Size(min = 1, max = 3) Set<RefusalGround> refused,
            @ForAll boolean judged) {
        var views = views(way, asked, events);
        var problem = ViewsBeforeRefusal.check(judged ? DecisionKind.REFUSAL : DecisionKind.INADMISSIBLE, List.copyOf(refused), Optional.of(views));
        if (problem.isEmpty()) {
            assertThat(asked).containsAll(refused);
            assertThat(way.isException() || events.stream().anyMatch(CONCLUDING::contains)).isTrue();
            assertThat(events.lastIndexOf(Event.WEIGHED)).isGreaterThanOrEqualTo(events.lastIndexOf(Event.GIVEN));
        } else if (asked.containsAll(refused)) {
            assertThat(problem.get()).isIn(Problem.VIEWS_AWAITED, Problem.VIEWS_NOT_WEIGHED);
        } else {
            assertThat(problem).contains(Problem.VIEWS_NOT_ASKED);
        }
    }

    @Property
    void withoutViewsThereIsNoRefusalAndAGrantNeedsNone(@ForAll @Size(min = 1, max = 3) Set<RefusalGround> grounds) {
        assertThat(ViewsBeforeRefusal.check(DecisionKind.REFUSAL, List.copyOf(grounds), Optional.empty())).contains(Problem.VIEWS_NOT_ASKED);
        assertThat(ViewsBeforeRefusal.check(DecisionKind.INADMISSIBLE, List.copyOf(grounds), Optional.empty())).contains(Problem.VIEWS_NOT_ASKED);
        assertThat(ViewsBeforeRefusal.check(DecisionKind.GRANT, List.of(), Optional.empty())).isEmpty();
    }

    private static Views views(ViewsWay way, Set<RefusalGround> grounds, List<Event> events) {
        var entries = new ArrayList<ViewsEntry>();
        for (var event : events) {
            entries.add(new ViewsEntry(event, null, LocalDate.EPOCH, null, "Woorden", List.of(), "Carla", Instant.EPOCH.plusSeconds(entries.size())));
        }
        return new Views(UUID.randomUUID(), ClaimId.random(), 1, way, List.copyOf(grounds), way.isException() ? "Omdat" : "", "rosa", "Rosa",
                Instant.EPOCH, entries);
    }
}
