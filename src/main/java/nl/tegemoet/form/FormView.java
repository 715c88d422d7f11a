package nl.tegemoet.form;

import java.util.List;

/**
 * A form as a page shows it, every word in the language of the reader. Templates take it whole: {@code form/form :: fields}.
 *
 * @param submitLabel the words on the button of the form; null if the file has no button
 * @param problems what is wrong, in the order of the page, for the summary at the top
 * @param conditional whether any question depends on another
 */
public record FormView(String id, String title, List<Element> elements, String submitLabel, List<Problem> problems, boolean conditional) {

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** Whether pressing Enter could reach a button inside the form before the one that sends it. */
    public boolean hasList() {
        return elements.stream().anyMatch(element -> element.list() != null);
    }

    /** @param field the id of the input that must be put right; null if it is not about one question */
    public record Problem(String field, String message) {
    }

    /**
     * One element.
     *
     * @param kind the name of the fragment that shows it
     * @param path its id, within a list after the item's place; a page says with it which conditional elements it showed
     * @param conditional whether it is there because of an answer
     * @param hidden whether it is there for the script only, because its condition does not hold now
     */
    public record Element(String kind, String path, boolean conditional, boolean hidden, Question question, ItemList list, Section section, List<Block> prose) {

        static Element of(String kind, String path, boolean conditional, boolean hidden, Object content) {
            return new Element(kind, path, conditional, hidden, content instanceof Question question ? question : null,
                    content instanceof ItemList list ? list : null, content instanceof Section section ? section : null,
                    content instanceof Prose prose ? prose.blocks() : List.of());
        }
    }

    /** Text between the questions, already in blocks. */
    record Prose(List<Block> blocks) {
    }

    /** Questions under one heading. */
    public record Section(String label, List<Element> elements) {
    }

    /**
     * A list of items.
     *
     * @param path the key of the list
     * @param error null if there is none
     * @param full whether no item can be added
     */
    public record ItemList(String path, String label, List<Item> items, String addLabel, String removeLabel, boolean removable, boolean full, String error) {

        /**
         * @param id for HTML
         * @param path for example {@code stays[1]}
         */
        public record Item(String id, String path, String label, List<Element> elements) {
        }
    }

    /**
     * A question with its answer.
     *
     * @param id for HTML, without brackets and dots
     * @param hint null if there is none
     * @param answer one text; for a read-only question what is known
     * @param skips the ways not to answer, as boxes under the field
     * @param suggestions the list of answers that the browser offers, as the page holds it; null if there is none
     * @param describedBy the ids of hint and error; null if there is neither
     */
    public record Question(String id, String name, String label, String hint, boolean required, boolean readonly, String answer, boolean checked,
                           List<Choice> choices, List<Choice> skips, String error, String describedBy, String autocomplete, String inputMode,
                           String inputType, int maxLength, int rows, String accept, String suggestions) {
    }

    /** A radio, a box or an entry of a select. */
    public record Choice(String id, String value, String label, boolean chosen) {
    }

    /** @param kind {@code paragraph}, {@code heading} or {@code list} */
    public record Block(String kind, List<List<Run>> lines) {
    }

    /** @param href null if it is not a link */
    public record Run(String text, boolean bold, String href) {
    }
}
