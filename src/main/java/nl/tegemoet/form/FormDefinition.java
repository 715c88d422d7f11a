package nl.tegemoet.form;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One form (formulier) as its .form file says it.
 *
 * @param id equal to the name of the file without {@code .form}
 * @param title the text of the heading with which every form begins, in Dutch
 * @param elements without that heading
 */
public record FormDefinition(String id, String title, List<FormElement> elements) {

    /** The key under which each question outside a list, and each list, is answered. */
    public Set<String> keys() {
        return Stream.concat(fields(elements).map(FormElement.Field::key), lists().map(FormElement.ItemList::path)).collect(Collectors.toUnmodifiableSet());
    }

    /** The keys of the questions of a list. */
    public Set<String> keysOf(String list) {
        var items = lists().filter(candidate -> candidate.path().equals(list)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Form " + id + " has no list " + list));
        return fields(items.elements()).map(FormElement.Field::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes that can be chosen at a question outside a list. */
    public List<String> optionsOf(String key) {
        return fields(elements).filter(field -> field.key().equals(key)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Form " + id + " has no field " + key))
                .options().stream().map(Option::value).toList();
    }

    public boolean hasUpload() {
        return fields(elements).anyMatch(field -> field.kind() == FieldKind.FILEPICKER);
    }

    /** The questions of these elements, groups opened, lists not. */
    static Stream<FormElement.Field> fields(List<FormElement> elements) {
        return flat(elements).filter(FormElement.Field.class::isInstance).map(FormElement.Field.class::cast);
    }

    Stream<FormElement.ItemList> lists() {
        return flat(elements).filter(FormElement.ItemList.class::isInstance).map(FormElement.ItemList.class::cast);
    }

    private static Stream<FormElement> flat(List<FormElement> elements) {
        return elements.stream().flatMap(element -> element instanceof FormElement.Group group
                ? Stream.concat(Stream.of(group), flat(group.elements())) : Stream.of(element));
    }
}
