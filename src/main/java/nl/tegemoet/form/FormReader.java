package nl.tegemoet.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one .form file, strictly: what the server does not know how to show or check is refused by name, so that nothing which is
 * drawn in the Modeler is silently left out of the page.
 */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NEWEST_SCHEMA = 18;
    private static final int MOST_ITEMS = 50;
    private static final Set<String> OF_ALL = Set.of("type", "id", "layout", "conditional", "properties");
    private static final Set<String> OF_FIELD = Set.of("key", "label", "description", "readonly", "validate");
    private static final Map<String, Set<String>> OF_TYPE = Map.ofEntries(
            Map.entry("text", Set.of("text")), Map.entry("separator", Set.of()), Map.entry("button", Set.of("label", "action")),
            Map.entry("group", Set.of("label", "components", "showOutline")),
            Map.entry("dynamiclist", Set.of("label", "path", "components", "showOutline", "isRepeating", "allowAddRemove", "defaultRepetitions")),
            Map.entry("textfield", OF_FIELD), Map.entry("textarea", OF_FIELD), Map.entry("number", OF_FIELD),
            Map.entry("datetime", with(OF_FIELD, "subtype", "dateLabel")), Map.entry("checkbox", OF_FIELD),
            Map.entry("checklist", with(OF_FIELD, "values")), Map.entry("radio", with(OF_FIELD, "values")),
            Map.entry("select", with(OF_FIELD, "values")), Map.entry("filepicker", with(OF_FIELD, "accept", "multiple")));
    private static final Set<String> OF_FORM = Set.of("components", "type", "id", "exporter", "executionPlatform", "executionPlatformVersion",
            "schemaVersion", "versionTag", "$schema");

    private final String file;
    private final Set<String> ids = new HashSet<>();

    private FormReader(String file) {
        this.file = file;
    }

    /**
     * @param file the name of the file, for the message and because it must be the form's id
     * @throws UnsupportedForm naming the file, the element and what is wrong with it
     */
    static FormDefinition read(String file, String json) {
        return new FormReader(file).form(json);
    }

    private FormDefinition form(String json) {
        var root = tree(json);
        refuseOthers("form", "attribute", root.propertyNames(), OF_FORM);
        var id = root.path("id").asString("");
        if (!(id + ".form").equals(file)) {
            throw refusal("form", "its id \"" + id + "\" is not the name of the file");
        }
        if (root.path("schemaVersion").asInt(0) > NEWEST_SCHEMA) {
            throw refusal("form", "schemaVersion above " + NEWEST_SCHEMA);
        }
        var elements = elements(root.path("components"), new LinkedHashSet<>(), true);
        if (elements.isEmpty() || !(elements.get(0) instanceof FormElement.Text text) || !text.text().matches("# [^\\n]+")) {
            throw refusal("form", "it must begin with a text that is one heading: \"# …\"");
        }
        return new FormDefinition(id, text.text().substring(2).strip(), List.copyOf(elements.subList(1, elements.size())));
    }

    private JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            throw refusal("form", "it is not JSON: " + broken.getOriginalMessage());
        }
    }

    /** @param keys the keys that were defined before, to which a condition may refer; new ones are added */
    private List<FormElement> elements(JsonNode components, Set<String> keys, boolean listsAllowed) {
        var elements = new ArrayList<FormElement>();
        for (var component : components) {
            elements.add(element(component, keys, listsAllowed));
        }
        return elements;
    }

    private FormElement element(JsonNode component, Set<String> keys, boolean listsAllowed) {
        var node = new ElementNode(file, component);
        var known = OF_TYPE.get(node.type());
        if (known == null) {
            throw node.refusal("kind \"" + node.type() + "\" is not supported");
        }
        refuseOthers(node.name(), "attribute", component.propertyNames(), with(known, OF_ALL.toArray(String[]::new)));
        if (!ids.add(node.text("id")) || node.text("id").isEmpty()) {
            throw node.refusal("its id is missing or used twice");
        }
        var hide = node.condition(keys);
        return switch (node.type()) {
            case "text" -> new FormElement.Text(node.text("id"), node.text("text"), node.properties("notice").get("notice"), hide);
            case "separator" -> new FormElement.Separator(node.text("id"), hide);
            case "button" -> button(node, hide);
            case "group" -> new FormElement.Group(node.text("id"), node.text("label"), elements(component.path("components"), keys, listsAllowed), hide);
            case "dynamiclist" -> list(node, keys, listsAllowed, hide);
            default -> field(node, keys, hide);
        };
    }

    private FormElement button(ElementNode node, Condition hide) {
        if (!"submit".equals(node.text("action"))) {
            throw node.refusal("a button can only submit");
        }
        return new FormElement.Button(node.text("id"), node.text("label"), hide);
    }

    private FormElement list(ElementNode node, Set<String> keys, boolean listsAllowed, Condition hide) {
        if (!listsAllowed || !node.component().path("isRepeating").asBoolean(false) || !node.component().path("allowAddRemove").asBoolean(false)) {
            throw node.refusal("a list must repeat, must let people add and remove, and cannot stand in another list");
        }
        var path = node.newKey("path", keys);
        var properties = node.properties("itemLabel", "addLabel", "removeLabel", "minItems", "maxItems");
        var inner = new LinkedHashSet<>(keys);
        inner.remove(path);
        var elements = elements(node.component().path("components"), inner, false);
        var list = new FormElement.ItemList(node.text("id"), path, node.text("label"), properties.getOrDefault("itemLabel", node.text("label")),
                properties.get("addLabel"), properties.get("removeLabel"), node.number(properties.getOrDefault("minItems", "0")),
                node.number(properties.getOrDefault("maxItems", "10")), List.copyOf(elements), hide);
        if (list.addLabel() == null || list.removeLabel() == null || list.maxItems() > MOST_ITEMS || list.minItems() > list.maxItems()) {
            throw node.refusal("a list needs addLabel and removeLabel, and between minItems and at most " + MOST_ITEMS + " items");
        }
        return list;
    }

    private FormElement field(ElementNode node, Set<String> keys, Condition hide) {
        var kind = FieldKind.ofType(node.type()).orElseThrow();
        var properties = node.properties("format", "skippable", "autocomplete", "exclusive", "notInFuture", "notBefore", "suggestions");
        var constraints = node.constraints(kind, properties, keys);
        var key = node.newKey("key", keys);
        var options = options(node, kind);
        var exclusive = Set.copyOf(node.codes(properties.get("exclusive")));
        if (!options.stream().map(Option::value).toList().containsAll(exclusive)) {
            throw node.refusal("exclusive names an option that does not exist");
        }
        if (kind == FieldKind.DATETIME && !"date".equals(node.component().path("subtype").asString("date"))) {
            throw node.refusal("only the subtype date is supported");
        }
        if (node.text("label").isEmpty() && !node.component().hasNonNull("dateLabel")) {
            throw node.refusal("a question needs a label");
        }
        var label = node.text("label").isEmpty() ? node.text("dateLabel") : node.text("label");
        return new FormElement.Field(node.text("id"), key, kind, label, node.text("description"), node.component().path("readonly").asBoolean(false),
                options, skips(node, kind, properties.get("skippable")), exclusive, constraints, properties.get("autocomplete"),
                node.text("accept"), properties.get("suggestions"), hide);
    }

    private List<Option> options(ElementNode node, FieldKind kind) {
        var options = new ArrayList<Option>();
        for (var value : node.component().path("values")) {
            options.add(new Option(value.path("value").asString(""), value.path("label").asString("")));
        }
        var distinct = options.stream().map(Option::value).distinct().count();
        if (kind.hasOptions() && (options.isEmpty() || distinct != options.size() || options.stream().anyMatch(o -> !o.value().matches("\\w+")))) {
            throw node.refusal("its values must be there, differ, and be codes of letters, digits and _");
        }
        return List.copyOf(options);
    }

    private List<Skip> skips(ElementNode node, FieldKind kind, String codes) {
        if (codes != null && kind != FieldKind.TEXTFIELD && kind != FieldKind.TEXTAREA) {
            throw node.refusal("only a text can be skippable; give other questions an option for it");
        }
        try {
            return node.codes(codes).stream().map(Skip::of).toList();
        } catch (IllegalArgumentException unknown) {
            throw node.refusal(unknown.getMessage());
        }
    }

    private void refuseOthers(String element, String what, Iterable<String> found, Set<String> known) {
        for (var name : found) {
            if (!known.contains(name)) {
                throw refusal(element, what + " \"" + name + "\" is not supported");
            }
        }
    }

    private UnsupportedForm refusal(String element, String what) {
        return new UnsupportedForm(file, element, what);
    }

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    static BigDecimal decimal(JsonNode number) {
        return number.isNumber() ? number.decimalValue() : null;
    }
}
