package nl.tegemoet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks the answers to one form, from its first question to its last. A condition looks only at questions above it, so one pass is
 * enough; a hidden question is neither checked nor kept.
 */
final class Checking {

    private static final Set<String> FINE_ON_PAPER = Set.of("required", "choose", "tick", "items");

    private final LocalDate today;
    private final boolean paper;
    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final Map<String, FormError> errors = new LinkedHashMap<>();
    private final Set<String> hidden = new TreeSet<>();
    private final Map<String, String> dependent = new LinkedHashMap<>();

    private Checking(LocalDate today, boolean paper) {
        this.today = today;
        this.paper = paper;
    }

    /**
     * @param answers for each key a text, a list of texts or a list of items
     * @param today the day against which "not in the future" is measured
     * @param paper whether it was filled in on paper: what is missing there is no mistake of whoever copies it, nor is a wrong order of days
     */
    static Checking of(FormDefinition form, Map<String, Object> answers, LocalDate today, boolean paper) {
        var checking = new Checking(today, paper);
        checking.check(form.elements(), answers, new Scope("", checking.kept, Map.of(), null), false);
        return checking;
    }

    /**
     * Where answers are kept, and what lies around it.
     *
     * @param around the answers outside the list to which these belong
     * @param condition the path of the nearest element whose presence decides about these; null if there is none
     */
    private record Scope(String prefix, Map<String, Object> kept, Map<String, Object> around, String condition) {

        Scope under(FormElement element) {
            return element.hide() == null ? this : new Scope(prefix, kept, around, prefix + element.id());
        }

        Map<String, Object> visible() {
            var all = new LinkedHashMap<>(around);
            all.putAll(kept);
            return all;
        }
    }

    private void check(List<FormElement> elements, Map<String, Object> typed, Scope around, boolean parentHidden) {
        for (var element : elements) {
            var scope = around.under(element);
            boolean isHidden = parentHidden || element.hide() != null && element.hide().holds(scope.visible());
            if (isHidden) {
                hidden.add(scope.prefix() + element.id());
            }
            if (element instanceof FormElement.Group group) {
                check(group.elements(), typed, scope, isHidden);
            } else if (element instanceof FormElement.ItemList list && !isHidden) {
                check(list, typed.get(list.path()), scope);
            } else if (element instanceof FormElement.Field field && field.isAnswered() && !isHidden) {
                check(field, typed, scope);
            }
        }
    }

    private void check(FormElement.ItemList list, Object typed, Scope scope) {
        var items = typed instanceof List<?> all ? all : List.of();
        var keptItems = new ArrayList<Map<String, Object>>();
        for (var item : items.stream().limit(list.maxItems()).toList()) {
            var keptItem = new LinkedHashMap<String, Object>();
            var inItem = new Scope("%s[%d].".formatted(list.path(), keptItems.size()), keptItem, scope.kept(), scope.condition());
            check(list.elements(), asAnswers(item), inItem, false);
            keptItems.add(keptItem);
        }
        scope.kept().put(list.path(), keptItems);
        if (keptItems.size() < list.minItems() && !paper) {
            errors.put(list.path(), FormError.of("items", list.minItems()));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asAnswers(Object item) {
        return item instanceof Map<?, ?> answers ? (Map<String, Object>) answers : Map.of();
    }

    private void check(FormElement.Field field, Map<String, Object> typed, Scope scope) {
        if (scope.condition() != null) {
            dependent.put(scope.prefix() + field.key(), scope.condition());
        }
        var skip = skips(field, paper).stream().map(Skip::code).filter(code -> code.equals(typed.get(field.key() + Skip.SUFFIX))).findFirst();
        var outcome = new FieldCheck(field, today, paper ? Map.of() : scope.kept()).check(typed.get(field.key()), skip.isPresent());
        if (outcome.value() != null) {
            scope.kept().put(field.key(), outcome.value());
        }
        // an answer that was given weighs more than a box that was ticked before it
        skip.filter(code -> isEmpty(outcome.value())).ifPresent(code -> scope.kept().put(field.key() + Skip.SUFFIX, code));
        if (outcome.error() != null && !(paper && FINE_ON_PAPER.contains(outcome.error().code()))) {
            errors.put(scope.prefix() + field.key(), outcome.error());
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.equals(Boolean.FALSE) || value.equals(List.of());
    }

    /** The ways not to answer this question. */
    static List<Skip> skips(FormElement.Field field, boolean paper) {
        return paper ? Stream.concat(field.skips().stream(), Stream.of(Skip.NOT_ASKED)).toList() : field.skips();
    }

    /** The answers to keep: in the form's own shape where they are right, as they were typed where they are wrong. */
    Map<String, Object> kept() {
        return kept;
    }

    Map<String, FormError> errors() {
        return errors;
    }

    /** The paths of the elements that are not there: their id, within a list after the item's place. */
    Set<String> hidden() {
        return hidden;
    }

    /** The questions that are there because of an answer, each with the path of the element whose condition showed them. */
    Map<String, String> dependent() {
        return dependent;
    }
}
