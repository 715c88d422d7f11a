package nl.tegemoet.letter;

import com.itextpdf.styledxmlparser.jsoup.Jsoup;
import com.itextpdf.styledxmlparser.jsoup.nodes.Element;
import java.util.List;

/** The text of a letter in the order in which it is read, without its looks. */
final class LetterText {

    private static final String PASSAGES = "h1, h2, h3, p, li, tr";

    private LetterText() {
    }

    static List<Passage> of(String xhtml) {
        return Jsoup.parse(xhtml).body().select(PASSAGES).stream().map(LetterText::passage).filter(passage -> !passage.text().isBlank()).toList();
    }

    private static Passage passage(Element element) {
        return new Passage(element.normalName().equals("tr") ? "p" : element.normalName(), element.text());
    }
}
