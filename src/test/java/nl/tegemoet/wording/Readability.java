package nl.tegemoet.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * How a text reads, as far as the length of words and sentences tells (leesbaarheid). What it cannot see is in
 * {@code src/docs/adr/042-a-measure-of-plain-words.md}.
 *
 * @param score               Flesch-Douma for Dutch, Flesch Reading Ease for English; 100 is very easy, 0 very hard
 * @param wordsPerSentence    the mean
 * @param syllablesPerWord    the mean
 * @param longest             the sentence with the most words
 * @param wordsInLongest      how many those are
 */
public record Readability(double score, double wordsPerSentence, double syllablesPerWord, String longest, int wordsInLongest) {

    // a full stop after an initial or one of these does not end a sentence
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?])(?<!\\b\\p{Lu}\\.)(?<!\\b(art|nr|bijv|enz)\\.)[’”\"')]*\\s+(?=[\\p{Lu}\\d‘“€])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.,:’'•-]*");

    /**
     * @param texts each a paragraph or an item of a list; a sentence never goes on in the next one
     * @throws IllegalArgumentException if there are no words
     */
    public static Readability of(List<String> texts, Locale language) {
        var sentences = sentences(texts);
        var words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to read");
        }
        var dutch = !language.getLanguage().equals("en");
        ToIntFunction<String> syllables = dutch ? Syllables::dutch : Syllables::english;
        var perSentence = (double) words.size() / sentences.size();
        var perWord = words.stream().mapToInt(syllables).average().orElseThrow();
        var longest = sentences.stream().max((one, other) -> words(one).size() - words(other).size()).orElseThrow();
        return new Readability(dutch ? 206.84 - 0.93 * perSentence - 77 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord,
                perSentence, perWord, longest, words(longest).size());
    }

    /** The sentences that hold at least one word. */
    public static List<String> sentences(List<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(END.split(text.replace('\u00a0', ' ').strip())))
                .filter(sentence -> !words(sentence).isEmpty()).toList();
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group().replaceAll("[.,:’'-]+$", "")).toList();
    }
}
