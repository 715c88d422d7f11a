package nl.tegemoet.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the syllables of a word by its spelling, as a dictionary of syllables would nearly always do. */
final class Syllables {

    private static final Pattern FIGURE = Pattern.compile(".*\\d.*");
    /** Sounds of one syllable that are written with more than one vowel; the longer ones first. */
    private static final List<String> DUTCH_SOUNDS = Stream.of("aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "ie", "oo", "uu", "oe", "eu",
            "ui", "ei", "ij", "au", "ou", "ai", "oi").toList();
    private static final String DUTCH_VOWELS = "aeiouyáéíóúàèìòùâêîôûäëïöü";
    /** With a trema or an accent a vowel begins a syllable of its own. */
    private static final String MARKED = "äëïöüéèêáàóòíìúù";
    private static final Map<String, Integer> DUTCH_EXCEPTIONS = Map.of("museum", 3, "email", 2, "online", 2, "website", 2, "team", 1, "wajong", 2);
    private static final Pattern ENGLISH_GROUP = Pattern.compile("[aeiouy]+");

    private Syllables() {
    }

    /** A figure counts one syllable for each digit. */
    static int dutch(String word) {
        var letters = word.toLowerCase(Locale.ROOT);
        if (FIGURE.matcher(letters).matches()) {
            return digits(letters);
        }
        if (DUTCH_EXCEPTIONS.containsKey(letters)) {
            return DUTCH_EXCEPTIONS.get(letters);
        }
        var count = 0;
        var at = 0;
        while (at < letters.length()) {
            var length = dutchSound(letters, at);
            count += length > 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        return Math.max(count, 1);
    }

    /** How many letters the vowel at this place takes; 0 if there is none. */
    private static int dutchSound(String letters, int at) {
        var letter = letters.charAt(at);
        if (DUTCH_VOWELS.indexOf(letter) < 0 || isConsonant(letters, at)) {
            return 0;
        }
        return MARKED.indexOf(letter) >= 0 ? 1
                : DUTCH_SOUNDS.stream().filter(sound -> letters.startsWith(sound, at)).findFirst().map(String::length).orElse(1);
    }

    /** The u of quiz and the y of yoga. */
    private static boolean isConsonant(String letters, int at) {
        return letters.charAt(at) == 'u' && at > 0 && letters.charAt(at - 1) == 'q'
                || letters.charAt(at) == 'y' && at + 1 < letters.length() && DUTCH_VOWELS.indexOf(letters.charAt(at + 1)) >= 0;
    }

    /** By groups of vowels, without the silent e. */
    static int english(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        if (FIGURE.matcher(letters).matches()) {
            return digits(letters);
        }
        var spoken = letters.replaceFirst("(?<=[^aeiouy]{1,3})(?<![aeiouy]l|[^aeiouy]l)e$", "").replaceFirst("(?<=[^aeioutdy])ed$", "d")
                .replaceFirst("(?<=[^aeiouycsxgz])es$", "s");
        return Math.max((int) ENGLISH_GROUP.matcher(spoken).results().count(), 1);
    }

    private static int digits(String word) {
        return (int) word.chars().filter(Character::isDigit).count();
    }
}
