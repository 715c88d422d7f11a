package nl.tegemoet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the small part of Markdown that texts in forms may use: paragraphs, a list with {@code *} or {@code -}, a heading with
 * {@code ##}, {@code **bold**} and links. The outcome is data, not HTML: the template writes it, so nothing in a text can become markup.
 */
final class Prose {

    private static final Pattern RUN = Pattern.compile("\\*\\*([^*]{1,500})\\*\\*|\\[([^\\]]{1,300})]\\(((?:https://|tel:|mailto:)[^)\\s]{1,300})\\)");

    private Prose() {
    }

    static List<FormView.Block> read(String text) {
        var blocks = new ArrayList<FormView.Block>();
        for (var part : text.strip().split("\n\\s*\n")) {
            var lines = part.strip().lines().map(String::strip).toList();
            if (lines.stream().allMatch(line -> line.startsWith("* ") || line.startsWith("- "))) {
                blocks.add(new FormView.Block("list", lines.stream().map(line -> runs(line.substring(2))).toList()));
            } else if (part.startsWith("## ")) {
                blocks.add(new FormView.Block("heading", List.of(runs(part.substring(3)))));
            } else {
                blocks.add(new FormView.Block("paragraph", List.of(runs(String.join(" ", lines)))));
            }
        }
        return blocks;
    }

    private static List<FormView.Run> runs(String line) {
        var runs = new ArrayList<FormView.Run>();
        var matcher = RUN.matcher(line);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                runs.add(new FormView.Run(line.substring(end, matcher.start()), false, null));
            }
            runs.add(matcher.group(1) != null ? new FormView.Run(matcher.group(1), true, null) : new FormView.Run(matcher.group(2), false, matcher.group(3)));
            end = matcher.end();
        }
        if (end < line.length()) {
            runs.add(new FormView.Run(line.substring(end), false, null));
        }
        return runs;
    }
}
