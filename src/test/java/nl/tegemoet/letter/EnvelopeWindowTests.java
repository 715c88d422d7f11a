package nl.tegemoet.letter;

import static nl.tegemoet.letter.ExampleLetters.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.PersonName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The address, and nothing but the address, shows in the window of an envelope DL (110 by 220 mm), however the sheet has slid in it.
 * Millimetres from the upper left corner of the sheet; where they come from is in {@code src/docs/adr/043-the-address-in-the-window.md}.
 */
class EnvelopeWindowTests {

    private static final double LEFT = 35;
    private static final double RIGHT = 100;
    private static final double TOP = 50;
    private static final double BOTTOM = 78.5;
    /** What a window of 35 mm can show at most when the sheet has slid: nothing else may stand there. */
    private static final double SEEN_FROM = 40.5;
    private static final double SEEN_UNTIL = 87;
    private static final double SEEN_RIGHT = 130;
    private static final double MM_PER_POINT = 25.4 / 72;

    /** A line as it was printed. */
    private record Line(String text, double left, double right, double top, double bottom) {
    }

    static Stream<Arguments> addressees() {
        var home = LetterSample.ADDRESSEE.address();
        return Stream.of(new Addressee(LetterSample.ADDRESSEE.name(), home), new Addressee(LetterSample.ADDRESSEE.name(), home, true),
                        new Addressee(new PersonName("Anna", "van den", "Wijngaarden-van Hoogenhuyze-Rensburg"),
                                new Address("Burgemeester Middelbergstraat", "1234 A", "7675 BC", "Vriezenveensewijk", "NL")),
                        new Addressee(LetterSample.ADDRESSEE.name(), new Address("Straße des 17. Juni", "135", "10623", "Berlin", "DE"), true))
                .flatMap(to -> Stream.of(DUTCH, Locale.ENGLISH).map(language -> Arguments.of(to.name().formal() + to.largePrint() + language, to, language)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addressees")
    void theAddressIsInTheWindow(String name, Addressee to, Locale language) throws IOException {
        var address = lines(to, language).stream().filter(EnvelopeWindowTests::canBeSeen).toList();
        assertThat(address).hasSizeBetween(4, 7).allSatisfy(line -> {
            assertThat(line.left()).as(line.text()).isBetween(LEFT - 0.5, RIGHT);
            assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(RIGHT);
            assertThat(line.top()).as(line.text()).isGreaterThanOrEqualTo(TOP);
            assertThat(line.bottom()).as(line.text()).isLessThanOrEqualTo(BOTTOM);
        });
        assertThat(address.get(0).text()).contains("Postbus");
        assertThat(String.join(" ", address.stream().map(Line::text).toList()).replaceAll("\\s", ""))
                .endsWith((to.address().country().equals("NL") ? to.address().townLine()
                        : to.address().townLine() + (language == DUTCH ? "DUITSLAND" : "GERMANY")).replaceAll("\\s", ""))
                .contains(to.name().formal().replaceAll("\\s", ""));
    }

    private static boolean canBeSeen(Line line) {
        return line.bottom() > SEEN_FROM && line.top() < SEEN_UNTIL && line.left() < SEEN_RIGHT;
    }

    private static List<Line> lines(Addressee to, Locale language) throws IOException {
        var lines = new ArrayList<Line>();
        try (PDDocument document = Loader.loadPDF(ExampleLetters.print(ExampleLetters.grant(), to, language).pdf())) {
            var reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    var inked = letters.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
                    if (!inked.isEmpty()) {
                        lines.add(line(text, inked));
                    }
                }
            };
            reader.setEndPage(1);
            reader.getText(document);
        }
        return lines;
    }

    private static Line line(String text, List<TextPosition> letters) {
        var last = letters.get(letters.size() - 1);
        var baseline = last.getYDirAdj() * MM_PER_POINT;
        // above the line a capital takes three quarters of the size, below it a g a quarter
        var size = last.getFontSizeInPt() * MM_PER_POINT;
        return new Line(text, letters.get(0).getXDirAdj() * MM_PER_POINT, (last.getXDirAdj() + last.getWidthDirAdj()) * MM_PER_POINT,
                baseline - 0.75 * size, baseline + 0.25 * size);
    }
}
