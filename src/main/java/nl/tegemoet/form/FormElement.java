package nl.tegemoet.form;

import java.util.List;
import java.util.Set;

/** One component of a .form file. */
public sealed interface FormElement {

    String id();

    /** The condition under which the element is not there; null if it always is. */
    Condition hide();

    /**
     * Text between the questions.
     *
     * @param text the small subset of Markdown that {@link Prose} reads
     * @param notice {@code content} for the notice before painful questions, otherwise null
     */
    record Text(String id, String text, String notice, Condition hide) implements FormElement {
    }

    /** A line between two parts. */
    record Separator(String id, Condition hide) implements FormElement {
    }

    /** The button that sends the form; a page may add others beside it. */
    record Button(String id, String label, Condition hide) implements FormElement {
    }

    /** Questions that belong together under one heading. */
    record Group(String id, String label, List<FormElement> elements, Condition hide) implements FormElement {
    }

    /**
     * Questions that are asked again for each item (dynamic list).
     *
     * @param path the key under which the list of items is kept
     */
    record ItemList(String id, String path, String label, String itemLabel, String addLabel, String removeLabel, int minItems, int maxItems,
                    List<FormElement> elements, Condition hide) implements FormElement {
    }

    /**
     * A question.
     *
     * @param readonly shown from what is known already; an answer that is sent for it is refused
     * @param skips the ways not to answer it, in the order in which they are offered
     * @param exclusive the options of a checklist that cannot stand beside another
     * @param accept for an upload: the file name endings that the browser offers
     * @param suggestions the list from which the page offers answers to a text, which may be any other too; null if there is none
     */
    record Field(String id, String key, FieldKind kind, String label, String description, boolean readonly, List<Option> options, List<Skip> skips,
                 Set<String> exclusive, Constraints constraints, String autocomplete, String accept, String suggestions,
                 Condition hide) implements FormElement {

        boolean isAnswered() {
            return !readonly && kind != FieldKind.FILEPICKER;
        }
    }
}
