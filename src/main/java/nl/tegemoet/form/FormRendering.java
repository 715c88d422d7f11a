package nl.tegemoet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns a form and its answers into what a page shows. */
final class FormRendering {

    private final FormDefinition form;
    private final FormTexts.InLanguage texts;
    private final FormPost post;
    private final Map<String, FormError> errors;
    private final Map<String, Object> answers;
    private final boolean paper;
    private final List<FormView.Problem> problems = new ArrayList<>();
    private String inItem = "";

    /** @param paper whether somebody copies it from paper, so that each question can be marked as not asked */
    FormRendering(FormDefinition form, FormTexts.InLanguage texts, FormPost post, Map<String, FormError> errors, Map<String, Object> answers,
            boolean paper) {
        this.form = form;
        this.texts = texts;
        this.post = post;
        this.errors = errors;
        this.answers = answers;
        this.paper = paper;
    }

    FormView view() {
        if (!post.unknown().isEmpty()) {
            problems.add(new FormView.Problem(null, texts.word("error.unknown", String.join(", ", post.unknown()))));
        }
        var elements = elements(form.elements(), answers, "");
        var button = form.elements().stream().filter(FormElement.Button.class::isInstance).map(FormElement.Button.class::cast).findFirst();
        return new FormView(form.id(), texts.title(form), elements, button.map(b -> texts.text(form.id() + "." + b.id() + ".label", b.label())).orElse(null),
                List.copyOf(problems), hasConditions(form.elements()));
    }

    private static boolean hasConditions(List<FormElement> elements) {
        return elements.stream().anyMatch(element -> element.hide() != null
                || element instanceof FormElement.Group group && hasConditions(group.elements())
                || element instanceof FormElement.ItemList list && hasConditions(list.elements()));
    }

    private List<FormView.Element> elements(List<FormElement> elements, Map<String, Object> from, String prefix) {
        return elements.stream().filter(element -> !(element instanceof FormElement.Button)).map(element -> element(element, from, prefix)).toList();
    }

    private FormView.Element element(FormElement element, Map<String, Object> from, String prefix) {
        var path = prefix + element.id();
        boolean hidden = post.hidden().contains(path);
        boolean conditional = element.hide() != null;
        if (element instanceof FormElement.Field field) {
            var kind = field.readonly() ? "known" : field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.DATETIME ? "textfield" : field.kind().type();
            return FormView.Element.of(kind, path, conditional, hidden, question(field, from, prefix));
        }
        if (element instanceof FormElement.ItemList list) {
            return FormView.Element.of("list", path, conditional, hidden, list(list, from));
        }
        if (element instanceof FormElement.Group group) {
            var section = new FormView.Section(label(group.id(), group.label()), elements(group.elements(), from, prefix));
            return FormView.Element.of("group", path, conditional, hidden, section);
        }
        if (element instanceof FormElement.Text text) {
            var prose = new FormView.Prose(Prose.read(texts.text(form.id() + "." + text.id() + ".text", text.text())));
            return FormView.Element.of(text.notice() == null ? "text" : "notice", path, conditional, hidden, prose);
        }
        return FormView.Element.of("separator", path, conditional, hidden, null);
    }

    private FormView.ItemList list(FormElement.ItemList list, Map<String, Object> from) {
        var kept = from.get(list.path()) instanceof List<?> items ? items : List.of();
        var itemLabel = texts.text(form.id() + "." + list.path() + ".item", list.itemLabel());
        var error = problem(list.path(), list.path(), itemLabel);
        var items = new ArrayList<FormView.ItemList.Item>();
        for (int index = 0; index < Math.max(Math.max(1, list.minItems()), kept.size()); index++) {
            var path = "%s[%d]".formatted(list.path(), index);
            inItem = itemLabel + " " + (index + 1);
            items.add(new FormView.ItemList.Item(htmlId(path), path, inItem,
                    elements(list.elements(), index < kept.size() ? item(kept.get(index)) : Map.of(), path + ".")));
        }
        inItem = "";
        return new FormView.ItemList(list.path(), label(list.path(), list.label()), items, texts.text(form.id() + "." + list.path() + ".add", list.addLabel()),
                texts.text(form.id() + "." + list.path() + ".remove", list.removeLabel()), items.size() > Math.max(1, list.minItems()),
                items.size() >= list.maxItems(), error);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Object kept) {
        return kept instanceof Map<?, ?> answers ? (Map<String, Object>) answers : Map.of();
    }

    private FormView.Question question(FormElement.Field field, Map<String, Object> from, String prefix) {
        var name = prefix + field.key();
        var id = htmlId(name);
        var given = from.get(field.key());
        var label = label(field.key(), field.label());
        var hint = hint(field, from);
        boolean needed = field.constraints().required();
        var error = problem(name, field.kind().isManyInputs() ? id + "-0" : id, label);
        var described = Stream.of(hint == null ? null : id + "-hint", error == null ? null : id + "-error").filter(Objects::nonNull).toList();
        var choices = new ArrayList<FormView.Choice>();
        for (var option : field.options()) {
            boolean chosen = given instanceof List<?> list ? list.contains(option.value()) : option.value().equals(given);
            choices.add(new FormView.Choice(id + "-" + choices.size(), option.value(), texts.text(form.id() + "." + field.key() + "." + option.value(), option.label()), chosen));
        }
        var skipped = from.get(field.key() + Skip.SUFFIX);
        var skips = Checking.skips(field, paper).stream().map(skip -> new FormView.Choice(id + "-" + skip.code(), skip.code(), texts.word("skip." + skip.code()), skip.code().equals(skipped))).toList();
        return new FormView.Question(id, name, needed || field.readonly() ? label : label + " " + texts.word("optional"), hint, needed && skips.isEmpty(), field.readonly(),
                written(field, given), "true".equals(String.valueOf(given)), choices, skips, error, described.isEmpty() ? null : String.join(" ", described),
                field.autocomplete(), inputMode(field), inputType(field), field.constraints().maxLength(), rows(field), field.accept().isEmpty() ? null : field.accept(), field.suggestions());
    }

    private String hint(FormElement.Field field, Map<String, Object> from) {
        var hint = texts.text(form.id() + "." + field.key() + ".description", field.description());
        return hint.isEmpty() ? field.kind() == FieldKind.DATETIME ? texts.word("day.hint") : null : hint;
    }

    private static String written(FormElement.Field field, Object given) {
        return given == null || given instanceof List<?> ? "" : AnswersInWords.written(field, given.toString());
    }

    private String problem(String path, String target, String label) {
        var error = errors.get(path);
        if (error == null) {
            return null;
        }
        var sentence = texts.error(error);
        var question = inItem.isEmpty() ? label : inItem + ". " + label;
        // apart from its field, a sentence needs the question before it
        problems.add(new FormView.Problem(htmlId(target), question + (label.endsWith("?") ? " " : ": ") + sentence));
        return sentence;
    }

    private String label(String key, String dutch) {
        return texts.text(form.id() + "." + key + ".label", dutch);
    }

    private static String inputType(FormElement.Field field) {
        var type = field.constraints().validationType();
        return "email".equals(type) ? "email" : "phone".equals(type) ? "tel" : "text";
    }

    private static String inputMode(FormElement.Field field) {
        if (field.kind() == FieldKind.NUMBER) {
            return "decimal";
        }
        return field.constraints().format() == Format.BSN ? "numeric" : null;
    }

    private static int rows(FormElement.Field field) {
        return field.constraints().maxLength() > 1000 ? 8 : 4;
    }

    static String htmlId(String path) {
        return path.replace("]", "").replace('[', '-').replace('.', '-');
    }
}
