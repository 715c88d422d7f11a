package nl.tegemoet.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One component as it stands in the file, with the questions that {@link FormReader} asks about it. */
record ElementNode(String file, JsonNode component) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w{0,59}");
    private static final Set<String> CONSTRAINTS = Set.of("required", "minLength", "maxLength", "pattern", "min", "max", "validationType");
    private static final Set<String> VALIDATION_TYPES = Set.of("email", "phone");
    /** A pattern is tried on short texts only, so that no text makes it run for long. */
    private static final int LONGEST_FOR_A_PATTERN = 200;

    String type() {
        return component.path("type").asString("");
    }

    String name() {
        return Stream.of("key", "path", "id", "type").map(attribute -> component.path(attribute).asString(""))
                .filter(name -> !name.isEmpty()).findFirst().orElse("?");
    }

    /** The text of this attribute; empty if it is not there. An expression or a template in a text is refused: nothing here computes texts. */
    String text(String attribute) {
        var text = component.path(attribute).asString("");
        if (text.startsWith("=") || text.contains("{{")) {
            throw refusal("attribute \"" + attribute + "\" is an expression, which is not supported");
        }
        return text;
    }

    Condition condition(Set<String> keys) {
        var conditional = component.path("conditional").path("hide");
        if (!conditional.isString()) {
            return null;
        }
        try {
            var condition = Condition.of(conditional.asString());
            if (!keys.containsAll(condition.keys())) {
                throw new IllegalArgumentException("a condition can only look at fields above it");
            }
            return condition;
        } catch (IllegalArgumentException notTaken) {
            throw refusal("condition: " + notTaken.getMessage());
        }
    }

    String newKey(String attribute, Set<String> keys) {
        var key = text(attribute);
        if (!KEY.matcher(key).matches()) {
            throw refusal(attribute + " must be a letter followed by letters, digits and _");
        }
        if (!keys.add(key)) {
            throw refusal(attribute + " is used twice");
        }
        return key;
    }

    /** The custom properties; the Modeler keeps them as texts. */
    Map<String, String> properties(String... known) {
        var properties = new HashMap<String, String>();
        for (var property : component.path("properties").properties()) {
            if (!Arrays.asList(known).contains(property.getKey())) {
                throw refusal("property \"" + property.getKey() + "\" is not supported");
            }
            properties.put(property.getKey(), property.getValue().asString(""));
        }
        return properties;
    }

    List<String> codes(String list) {
        return list == null ? List.of() : Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            throw refusal("\"" + digits + "\" is not a number");
        }
    }

    Constraints constraints(FieldKind kind, Map<String, String> properties, Set<String> earlierKeys) {
        var validate = component.path("validate");
        for (var name : validate.propertyNames()) {
            if (!CONSTRAINTS.contains(name) || validate.path(name).asString("").startsWith("=")) {
                throw refusal("constraint \"" + name + "\" is not supported or is an expression");
            }
        }
        var validationType = validate.path("validationType").asString("");
        if (!validationType.isEmpty() && !"custom".equals(validationType) && !VALIDATION_TYPES.contains(validationType)) {
            throw refusal("validationType \"" + validationType + "\" is not supported");
        }
        var format = properties.get("format") == null ? null
                : Format.ofCode(properties.get("format")).orElseThrow(() -> refusal("format \"" + properties.get("format") + "\" is not supported"));
        var notBefore = properties.get("notBefore");
        if ((notBefore != null || properties.containsKey("notInFuture")) && format != Format.APPROXIMATE_DATE && kind != FieldKind.DATETIME) {
            throw refusal("notBefore and notInFuture are for dates");
        }
        if (notBefore != null && !earlierKeys.contains(notBefore)) {
            throw refusal("notBefore names no field above it");
        }
        int defaultLength = kind == FieldKind.TEXTAREA ? 10 * Constraints.DEFAULT_MAX_LENGTH : Constraints.DEFAULT_MAX_LENGTH;
        int maxLength = validate.path("maxLength").asInt(defaultLength);
        return new Constraints(validate.path("required").asBoolean(false), validate.hasNonNull("minLength") ? validate.path("minLength").asInt() : null,
                maxLength, pattern(validate, maxLength), FormReader.decimal(validate.path("min")), FormReader.decimal(validate.path("max")),
                VALIDATION_TYPES.contains(validationType) ? validationType : null, format, "true".equals(properties.get("notInFuture")), notBefore);
    }

    private Pattern pattern(JsonNode validate, int maxLength) {
        var pattern = validate.path("pattern").asString("");
        if (pattern.isEmpty()) {
            return null;
        }
        if (maxLength > LONGEST_FOR_A_PATTERN) {
            throw refusal("a pattern needs a maxLength of at most " + LONGEST_FOR_A_PATTERN);
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            throw refusal("its pattern is not a regular expression");
        }
    }

    UnsupportedForm refusal(String what) {
        return new UnsupportedForm(file, name(), what);
    }
}
