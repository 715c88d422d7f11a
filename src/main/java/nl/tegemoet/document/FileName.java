package nl.tegemoet.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans the file name that came with an upload, so that it is harmless in a page, in a header and on anybody's disk. */
final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;
    /** Control characters, and the invisible ones that turn the direction of reading or hide letters ({@code U+202E} and its kin). */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*;%$`&#{}\\[\\]]");
    /** Names that Windows keeps for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");
    private static final Set<Integer> SEPARATORS = Set.of((int) '/', (int) '\\');

    private FileName() {
    }

    /** The name without path, traps and excess, ending in an extension that goes with the type. */
    static String clean(String sent, DocumentType type) {
        var name = visible(withoutPath(sent == null ? "" : sent));
        var extension = extensionOf(name);
        var stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        stem = stem.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (stem.isEmpty()) {
            stem = "document";
        }
        if (DEVICE.matcher(stem).matches()) {
            stem = "_" + stem;
        }
        var ending = extension.isEmpty() ? type.extension() : extension;
        return shortened(stem, LONGEST - ending.length() - 1) + "." + ending;
    }

    /** In small letters, without the dot; empty if there is none. */
    static String extensionOf(String sent) {
        var name = visible(withoutPath(sent == null ? "" : sent));
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.length() <= LONGEST_EXTENSION && extension.matches("[a-z0-9]+") ? extension : "";
    }

    private static String withoutPath(String name) {
        int from = name.length();
        while (from > 0 && !SEPARATORS.contains((int) name.charAt(from - 1))) {
            from--;
        }
        return name.substring(from);
    }

    private static String visible(String name) {
        var plain = INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        return UNSAFE.matcher(plain).replaceAll("_").replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String stem, int longest) {
        if (stem.length() <= longest) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
        return stem.substring(0, end).strip();
    }
}
