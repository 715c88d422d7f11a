package nl.tegemoet.decision;

import java.util.Arrays;
import java.util.List;

/** Cuts what somebody typed into its paragraphs, which are parted by empty lines. */
final class Paragraphs {

    private Paragraphs() {
    }

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
