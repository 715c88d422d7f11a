package nl.tegemoet.desk.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.EventKind;
import nl.tegemoet.deadline.EventKind.Second;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a question to the calculator, strictly: what is misspelt or misplaced would otherwise be a sum about other facts. A field that is
 * null is as if it were not there.
 */
class QuestionReader {

    /** The clocks of the contract; the others run only on claims. */
    static final Set<ClockKind> CLOCKS = EnumSet.of(ClockKind.DECISION, ClockKind.NOT_PROCESSED_DECISION, ClockKind.OBJECTION,
            ClockKind.OBJECTION_DECISION, ClockKind.PAYMENT, ClockKind.COMPLAINT, ClockKind.PENALTY);

    /** Of {@code jjjj-mm-dd}; years before the first or with five digits are written longer. */
    private static final int DAY_LENGTH = 10;

    private final JsonMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** @throws UnreadableQuestion if it is no JSON, or has a missing, unknown or wrongly typed field */
    Question read(byte[] body) {
        var question = new Fields(tree(body), "");
        var name = question.text("clock");
        var clock = CLOCKS.stream().filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnreadableQuestion("unknown-clock", "/clock"));
        var start = question.day("start");
        // false is true of every term; that a committee makes it longer is not
        var committee = question.flag("committee");
        if (committee && !clock.mayHaveCommittee()) {
            throw new UnreadableQuestion("unknown-field", "/committee");
        }
        var termEnded = clock == ClockKind.PENALTY ? question.day("termEnded") : null;
        var events = events(question);
        var asOf = question.dayOrNull("asOf");
        question.requireNoOthers();
        return new Question(clock, start, committee, termEnded, events, asOf);
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException noJson) {
            throw new UnreadableQuestion("no-json", "");
        }
    }

    private static List<ClockEvent> events(Fields question) {
        var read = new ArrayList<ClockEvent>();
        for (var node : question.list("events")) {
            read.add(event(new Fields(node, "/events/" + read.size())));
        }
        return read;
    }

    private static ClockEvent event(Fields fields) {
        var kind = EventKind.find(fields.text("type")).orElseThrow(() -> new UnreadableQuestion("unknown-event", fields.at("type")));
        var first = fields.day(firstDay(kind));
        var second = switch (kind.second()) {
            case UNTIL -> fields.day("until");
            case UNTIL_OR_NONE -> fields.dayOrNull("until");
            case POSTED_OR_NONE -> fields.dayOrNull("postedOn");
            case NONE, WEEKS -> null;
        };
        var weeks = kind.second() == Second.WEEKS ? fields.number("weeks") : 0;
        fields.requireNoOthers();
        return kind.make(first, second, weeks);
    }

    private static String firstDay(EventKind kind) {
        return switch (kind) {
            case DELAY_AGREED, APPLICANT_DELAY, FORCE_MAJEURE -> "from";
            case OBJECTION_RECEIVED -> "receivedOn";
            default -> "on";
        };
    }

    /** The fields of one object, each asked for by name; what was not asked for is unknown. */
    private static final class Fields {

        private final JsonNode object;
        private final String place;
        private final List<String> asked = new ArrayList<>();

        private Fields(JsonNode object, String place) {
            if (object == null || !object.isObject()) {
                throw new UnreadableQuestion("no-object", place);
            }
            this.object = object;
            this.place = place;
        }

        private String at(String name) {
            return place + "/" + name;
        }

        private JsonNode find(String name) {
            asked.add(name);
            var value = object.get(name);
            return value == null || value.isNull() ? null : value;
        }

        private JsonNode need(String name) {
            var value = find(name);
            if (value == null) {
                throw new UnreadableQuestion("missing-field", at(name));
            }
            return value;
        }

        private String text(String name) {
            var value = need(name);
            if (!value.isString()) {
                throw new UnreadableQuestion("no-text", at(name));
            }
            return value.asString();
        }

        private LocalDate day(String name) {
            need(name);
            return dayOrNull(name);
        }

        private LocalDate dayOrNull(String name) {
            var value = find(name);
            if (value == null) {
                return null;
            }
            try {
                if (value.isString() && value.asString().length() == DAY_LENGTH) {
                    return LocalDate.parse(value.asString());
                }
            } catch (DateTimeParseException notADay) {
                throw new UnreadableQuestion("no-day", at(name));
            }
            throw new UnreadableQuestion("no-day", at(name));
        }

        private int number(String name) {
            var value = need(name);
            if (!value.isInt()) {
                throw new UnreadableQuestion("no-number", at(name));
            }
            return value.asInt();
        }

        private boolean flag(String name) {
            var value = find(name);
            if (value != null && !value.isBoolean()) {
                throw new UnreadableQuestion("no-flag", at(name));
            }
            return value != null && value.asBoolean();
        }

        private List<JsonNode> list(String name) {
            var value = need(name);
            if (!value.isArray()) {
                throw new UnreadableQuestion("no-list", at(name));
            }
            return value.valueStream().toList();
        }

        private void requireNoOthers() {
            object.properties().stream().filter(field -> !asked.contains(field.getKey()) && !field.getValue().isNull()).findFirst()
                    .ifPresent(field -> {
                        throw new UnreadableQuestion("unknown-field", at(field.getKey()));
                    });
        }
    }
}
