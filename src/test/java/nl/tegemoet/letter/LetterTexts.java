package nl.tegemoet.letter;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is to be read in a letter, apart from letterhead, address, reference and signature. */
final class LetterTexts {

    private LetterTexts() {
    }

    /** The paragraphs and the items of lists. What is in another language than the letter is left out. */
    static List<String> running(LetterContent content, Locale language) {
        return texts(content, language, "p, li");
    }

    static List<String> headings(LetterContent content, Locale language) {
        return texts(content, language, "h1, h2, h3");
    }

    private static List<String> texts(LetterContent content, Locale language, String which) {
        var page = Jsoup.parse(ExampleLetters.xhtml(content, LetterSample.ADDRESSEE, language));
        page.select(".letterhead, .return-address, .address, .reference, .signature, .answer, table, title").remove();
        page.body().select("[lang]").stream().filter(part -> !part.attr("lang").equals(language.getLanguage())).forEach(Element::remove);
        return page.select(which).stream().map(Element::text).filter(text -> !text.isBlank()).toList();
    }
}
