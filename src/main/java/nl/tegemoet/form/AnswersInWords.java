package nl.tegemoet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tegemoet.kernel.Iban;

/** Puts the answers to a form into words, with the question before each. */
final class AnswersInWords {

    private final FormDefinition form;
    private final FormTexts.InLanguage texts;
    private final FormPost post;
    private final Map<String, Object> given;
    private final List<AnswerLine> lines = new ArrayList<>();

    /** @param given as it was kept; read-only answers are taken from it */
    AnswersInWords(FormDefinition form, FormTexts.InLanguage texts, FormPost post, Map<String, Object> given) {
        this.form = form;
        this.texts = texts;
        this.post = post;
        this.given = given;
    }

    List<AnswerLine> lines() {
        add(form.elements(), post.answers(), "", "");
        return List.copyOf(lines);
    }

    private void add(List<FormElement> elements, Map<String, Object> from, String prefix, String group) {
        for (var element : elements) {
            if (post.hidden().contains(prefix + element.id())) {
                continue;
            }
            if (element instanceof FormElement.Group section) {
                add(section.elements(), from, prefix, group);
            } else if (element instanceof FormElement.ItemList list) {
                addItems(list, from);
            } else if (element instanceof FormElement.Field field && field.kind() != FieldKind.FILEPICKER) {
                var question = texts.text(form.id() + "." + field.key() + ".label", field.label());
                lines.add(new AnswerLine(prefix + field.key(), group, question, answer(field, field.readonly() ? given : from)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void addItems(FormElement.ItemList list, Map<String, Object> from) {
        var items = from.get(list.path()) instanceof List<?> kept ? kept : List.of();
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index) instanceof Map<?, ?> item) {
                var name = texts.text(form.id() + "." + list.path() + ".item", list.itemLabel()) + " " + (index + 1);
                add(list.elements(), (Map<String, Object>) item, "%s[%d].".formatted(list.path(), index), name);
            }
        }
    }

    private List<String> answer(FormElement.Field field, Map<String, Object> from) {
        var answer = from.get(field.key());
        if (from.get(field.key() + Skip.SUFFIX) instanceof String skip) {
            return List.of(texts.word("skip." + skip));
        }
        if (field.kind() == FieldKind.CHECKBOX) {
            return List.of(texts.word("true".equals(String.valueOf(answer)) ? "yes" : "no"));
        }
        if (answer instanceof List<?> chosen) {
            return chosen.stream().map(value -> option(field, value.toString())).toList();
        }
        if (answer == null || answer.toString().isEmpty()) {
            return List.of();
        }
        return List.of(field.kind().hasOptions() ? option(field, answer.toString()) : written(field, answer.toString()));
    }

    private String option(FormElement.Field field, String value) {
        return field.options().stream().filter(option -> option.value().equals(value)).findFirst()
                .map(option -> texts.text(form.id() + "." + field.key() + "." + value, option.label())).orElse(value);
    }

    /** The answer as a person writes it: an account number in groups, a day with the day first. */
    static String written(FormElement.Field field, String kept) {
        if (field.constraints().format() == Format.IBAN && Iban.isValid(kept)) {
            return Iban.of(kept).formatted();
        }
        if (field.kind() == FieldKind.DATETIME && kept.matches("\\d{4}-\\d{2}-\\d{2}")) {
            var day = LocalDate.parse(kept);
            return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        return kept;
    }
}
