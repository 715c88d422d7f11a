package nl.tegemoet.desk;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.audit.PathEvent;

/** The path that a claim took, made of its recorded events: as rows of a table, and as marks in the diagrams. The same facts twice. */
record PathTaken(List<Visit> visits, List<Diagram> diagrams) {

    private static final String FLOW = "sequenceFlow";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.forLanguageTag("nl"));

    /**
     * One visit of one element.
     *
     * @param who the person who finished it, or the system; null while it waits
     * @param until null while it waits
     * @param cancelled whether it ended without being done, for example because a term ran out
     */
    record Visit(String elementId, String name, String type, String diagram, String who, ZonedDateTime from, ZonedDateTime until,
            boolean cancelled) {

        public boolean waits() {
            return until == null;
        }

        /** A join of two paths has no name, and is seen in the diagram only. */
        public boolean isNamed() {
            return !name.equals(elementId);
        }

        private String inWords() {
            return MOMENT.format(from) + (until == null ? "" : " – " + MOMENT.format(until)) + (who == null ? "" : ", " + who);
        }
    }

    /**
     * One version of one diagram and the marks in it.
     *
     * @param taken elements and flows that were passed
     * @param waiting elements where the claim is now
     * @param visits per element one line for each visit, to be shown on hover
     */
    record Diagram(String processKey, int version, String hash, Set<String> taken, Set<String> waiting, Map<String, List<String>> visits) {
    }

    static PathTaken of(List<PathEvent.Recorded> events) {
        var visits = visits(events);
        var diagrams = new LinkedHashMap<String, Diagram>();
        for (var recorded : events) {
            var event = recorded.event();
            var diagram = diagrams.computeIfAbsent(event.diagramHash(), hash -> new Diagram(event.processKey(), event.processVersion(), hash,
                    new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>()));
            if (event.kind() == PathEvent.Kind.TAKEN) {
                diagram.taken().add(event.elementId());
            }
        }
        for (var visit : visits) {
            var diagram = diagrams.get(visit.diagram());
            (visit.waits() ? diagram.waiting() : diagram.taken()).add(visit.elementId());
            diagram.visits().computeIfAbsent(visit.elementId(), id -> new ArrayList<>()).add(visit.inWords());
        }
        return new PathTaken(visits, List.copyOf(diagrams.values()));
    }

    private static List<Visit> visits(List<PathEvent.Recorded> events) {
        var visits = new LinkedHashMap<String, Visit>();
        for (var recorded : events) {
            var event = recorded.event();
            if (event.elementType().equals(FLOW)) {
                continue;
            }
            var key = event.elementId() + " " + event.visit();
            var at = Days.inTheNetherlands(recorded.at());
            var begun = visits.get(key);
            visits.put(key, begun == null || event.kind() == PathEvent.Kind.ENTERED
                    ? new Visit(event.elementId(), nameOf(event), event.elementType(), event.diagramHash(), null, at, null, false)
                    : new Visit(begun.elementId(), begun.name(), begun.type(), begun.diagram(), recorded.actorName(), begun.from(), at,
                            event.kind() == PathEvent.Kind.CANCELLED));
        }
        return List.copyOf(visits.values());
    }

    private static String nameOf(PathEvent event) {
        return event.elementName() == null || event.elementName().isBlank() ? event.elementId() : event.elementName();
    }
}
