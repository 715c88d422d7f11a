package nl.tegemoet.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser sent, sorted by the questions of the form: for each key a text, a list of texts or a list of items. Nothing is
 * checked yet; what the form does not ask is named.
 *
 * @param unknown the names that the form does not have, at most twenty, cut short; names that begin with _ belong to the page
 * @param shown the conditional questions that the page showed
 */
record Posted(Map<String, Object> answers, List<String> unknown, Set<String> shown) {

    /** The name under which a page says which conditional questions it showed. */
    static final String SHOWN = "_shown";
    /** A text beyond this is cut: it is far above every limit of a form, and an honest person never sees it. */
    static final int LONGEST_TEXT = 100_000;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_UNKNOWN = 20;
    private static final int LONGEST_NAME = 120;
    private static final Pattern IN_LIST = Pattern.compile("([A-Za-z]\\w{0,59})\\[(\\d{1,3})]\\.([A-Za-z][\\w.]{0,79})");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cn}\\p{Cs}&&[^\\n\\t]]");

    static Posted read(FormDefinition form, Map<String, String[]> parameters, boolean paper) {
        var sorted = new Sorting(form, paper);
        parameters.entrySet().stream().limit(MOST_NAMES).filter(entry -> !entry.getKey().startsWith("_"))
                .forEach(entry -> sorted.take(entry.getKey(), entry.getValue()));
        var shown = parameters.getOrDefault(SHOWN, new String[0]);
        return new Posted(sorted.answers(), List.copyOf(sorted.unknown), Set.copyOf(java.util.Arrays.asList(shown)));
    }

    /** One line ending, composed letters, no control characters: what reaches a letter or a file must be text. */
    static String clean(String typed) {
        var cut = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
        var lines = cut.replace("\r\n", "\n").replace('\r', '\n');
        return NOT_TEXT.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("").strip();
    }

    private static final class Sorting {

        private final boolean paper;
        private final Map<String, FormElement.Field> fields;
        private final Map<String, FormElement.ItemList> lists;
        private final Map<String, Object> answers = new LinkedHashMap<>();
        private final Map<String, TreeMap<Integer, Map<String, Object>>> items = new LinkedHashMap<>();
        private final List<String> unknown = new ArrayList<>();

        Sorting(FormDefinition form, boolean paper) {
            this.paper = paper;
            fields = byKey(form.elements());
            lists = form.lists().collect(Collectors.toMap(FormElement.ItemList::path, list -> list));
        }

        private static Map<String, FormElement.Field> byKey(List<FormElement> elements) {
            return FormDefinition.fields(elements).filter(FormElement.Field::isAnswered).collect(Collectors.toMap(FormElement.Field::key, field -> field));
        }

        void take(String name, String[] values) {
            if (put(fields, name, values, answers)) {
                return;
            }
            var inList = IN_LIST.matcher(name);
            if (inList.matches() && lists.containsKey(inList.group(1)) && Integer.parseInt(inList.group(2)) < lists.get(inList.group(1)).maxItems()) {
                var item = items.computeIfAbsent(inList.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(inList.group(2)), index -> new LinkedHashMap<>());
                if (put(byKey(lists.get(inList.group(1)).elements()), inList.group(3), values, item)) {
                    return;
                }
            }
            if (unknown.size() < MOST_UNKNOWN) {
                unknown.add(clean(name.substring(0, Math.min(name.length(), LONGEST_NAME))));
            }
        }

        private boolean put(Map<String, FormElement.Field> fields, String name, String[] values, Map<String, Object> into) {
            if (name.endsWith(Skip.SUFFIX)) {
                var skipped = fields.get(name.substring(0, name.length() - Skip.SUFFIX.length()));
                if (skipped != null && !Checking.skips(skipped, paper).isEmpty()) {
                    into.put(name, clean(values[0]));
                    return true;
                }
                return false;
            }
            var field = fields.get(name);
            if (field == null || values.length == 0) {
                return field != null;
            }
            if (field.kind() == FieldKind.CHECKLIST) {
                into.put(name, List.of(values).stream().limit(100).map(Posted::clean).filter(value -> !value.isEmpty()).distinct().toList());
            } else {
                into.put(name, clean(values[values.length - 1]));
            }
            return true;
        }

        Map<String, Object> answers() {
            items.forEach((list, byIndex) -> answers.put(list, List.copyOf(byIndex.values())));
            return answers;
        }
    }
}
