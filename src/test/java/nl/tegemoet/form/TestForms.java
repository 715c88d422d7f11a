package nl.tegemoet.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forms and posts for tests. */
final class TestForms {

    /** 23 November 2026. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private TestForms() {
    }

    static String json(String id, String components) {
        return "{\"id\":\"%s\",\"type\":\"default\",\"schemaVersion\":18,\"components\":[{\"type\":\"text\",\"id\":\"Text_0\",\"text\":\"# Proef\"},%s]}".formatted(id, components);
    }

    /** @param namesAndValues a name, its value, a name, its value; a name that is given twice has two values */
    static Map<String, String[]> post(String... namesAndValues) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            parameters.merge(namesAndValues[i], new String[] {value}, (before, added) -> {
                var both = java.util.Arrays.copyOf(before, before.length + 1);
                both[before.length] = value;
                return both;
            });
        }
        return parameters;
    }
}
