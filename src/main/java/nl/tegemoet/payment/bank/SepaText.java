package nl.tegemoet.payment.bank;

import java.text.Normalizer;
import java.util.Map;

/**
 * Brings a text into the Latin characters that every SEPA bank accepts (EPC217-08): {@code a-z A-Z 0-9 / - ? : ( ) . , ' +} and space.
 * Names keep their letters and lose their accents: {@code Łukasz Yılmaz-Åström} becomes {@code Lukasz Yilmaz-Astrom}.
 * What has no Latin counterpart becomes a full stop, so that a name never silently becomes nothing.
 */
public final class SepaText {

    /** Letters that do not fall apart into a base letter and an accent. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"), Map.entry('ẞ', "SS"), Map.entry('æ', "ae"), Map.entry('Æ', "AE"), Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"), Map.entry('ø', "o"), Map.entry('Ø', "O"), Map.entry('ł', "l"), Map.entry('Ł', "L"),
            Map.entry('đ', "d"), Map.entry('Đ', "D"), Map.entry('ð', "d"), Map.entry('Ð', "D"), Map.entry('þ', "th"),
            Map.entry('Þ', "TH"), Map.entry('ı', "i"), Map.entry('ħ', "h"), Map.entry('Ħ', "H"), Map.entry('ŧ', "t"),
            Map.entry('Ŧ', "T"), Map.entry('ŋ', "n"), Map.entry('Ŋ', "N"), Map.entry('ĸ', "k"), Map.entry('ə', "e"),
            Map.entry('Ə', "E"), Map.entry('ƒ', "f"), Map.entry('&', "+"), Map.entry('’', "'"), Map.entry('‘', "'"),
            Map.entry('`', "'"), Map.entry('´', "'"), Map.entry('ʼ', "'"), Map.entry('–', "-"), Map.entry('—', "-"),
            Map.entry('‐', "-"), Map.entry('‑', "-"), Map.entry('_', "-"));

    private SepaText() {
    }

    /**
     * @param longest the most characters the element allows
     * @return never longer than that; without slashes at either end and without two slashes in a row, which banks read as a code
     */
    public static String of(String text, int longest) {
        var plain = new StringBuilder();
        // NFKD also takes ligatures and full-width forms apart; the apostrophes above must be met before it does
        for (char character : replaceLetters(text).toCharArray()) {
            if (isAllowed(character)) {
                plain.append(character);
            } else if (Character.isWhitespace(character)) {
                plain.append(' ');
            } else if (!isAccent(character) && !Character.isLowSurrogate(character)) {
                plain.append('.');
            }
        }
        var tidy = plain.toString().replaceAll(" {2,}", " ").replaceAll("/{2,}", "/").strip();
        var cut = tidy.length() <= longest ? tidy : tidy.substring(0, longest);
        return cut.replaceAll("^[/ ]+|[/ ]+$", "");
    }

    private static String replaceLetters(String text) {
        var replaced = new StringBuilder();
        for (char character : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            replaced.append(LETTERS.getOrDefault(character, String.valueOf(character)));
        }
        return Normalizer.normalize(replaced, Normalizer.Form.NFKD);
    }

    private static boolean isAccent(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    static boolean isAllowed(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character >= '0' && character <= '9'
                || "/-?:().,'+ ".indexOf(character) >= 0;
    }
}
