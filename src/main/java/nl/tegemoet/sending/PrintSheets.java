package nl.tegemoet.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.letter.Addressee;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** The sheets around the letters: the cover sheet of a run (voorblad), which stays in the house, and the sheet with a new address. */
final class PrintSheets {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 25 * MM;
    private static final float TOP = PDRectangle.A4.getHeight() - 25 * MM;
    private static final float BOTTOM = 25 * MM;
    private static final float ROW = 14;
    /** Where the columns of the list begin: number, envelope, letter, pages, kind of envelope, hash. */
    private static final float[] COLUMNS = {LEFT, LEFT + 45, LEFT + 110, LEFT + 170, LEFT + 215, LEFT + 300};
    /** Where the window of an envelope is, as in the style sheet of the letters. */
    private static final float WINDOW_LEFT = 35 * MM;
    private static final float WINDOW_TOP = PDRectangle.A4.getHeight() - 57 * MM;

    private PrintSheets() {
    }

    static PDDocument cover(PrintFile.Cover run, List<PaperDraft> drafts, List<PrintFile.Entry> entries, int pages) throws IOException {
        var document = new PDDocument();
        try (var sheet = new Sheet(document)) {
            var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
            sheet.line(18, true, LEFT, "Postronde van " + day.format(run.day()));
            sheet.skip(8);
            sheet.line(10, false, LEFT, "Dit blad blijft in huis. Stuur het niet mee. Print enkelzijdig.");
            sheet.line(10, false, LEFT, "Kenmerk " + run.run());
            sheet.line(10, false, LEFT, "Klaargemaakt door %s op %s".formatted(run.preparedBy(),
                    DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", DUTCH).format(run.preparedAt())));
            sheet.skip(8);
            long plain = drafts.stream().filter(PaperDraft::plain).count();
            sheet.line(12, true, LEFT, "%d brieven, %d enveloppen, %d bladzijden".formatted(entries.size(),
                    entries.get(entries.size() - 1).envelope(), pages));
            sheet.line(12, plain > 0, LEFT, plain == 0 ? "Geen neutrale enveloppen"
                    : plain + (plain == 1 ? " brief" : " brieven") + " in een neutrale envelop: de laatste van de lijst");
            sheet.skip(10);
            sheet.row(true, "Nr.", "Envelop", "Brief", "Blz.", "Soort envelop", "SHA-256 (begin)");
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                sheet.row(false, String.valueOf(entry.number()), String.valueOf(entry.envelope()), drafts.get(i).dispatch().type().code(),
                        String.valueOf(entry.pages()), drafts.get(i).plain() ? "NEUTRAAL" : "gewoon", drafts.get(i).sha256().substring(0, 16));
            }
            sheet.skip(24);
            sheet.line(10, false, LEFT, "Nageteld en aan de post gegeven door: ______________________________");
        }
        return document;
    }

    static PDDocument address(Addressee to) throws IOException {
        var document = new PDDocument();
        try (var sheet = new Sheet(document)) {
            sheet.moveTo(WINDOW_TOP);
            var address = to.address();
            Stream.of(to.name().formal(), address.streetLine(), address.townLine(),
                            address.country().equals("NL") ? "" : new Locale.Builder().setRegion(address.country()).build()
                                    .getDisplayCountry(DUTCH).toUpperCase(DUTCH))
                    .filter(line -> !line.isBlank()).forEach(line -> sheet.line(10.5f, false, WINDOW_LEFT, line));
        }
        return written(document);
    }

    /** Its fonts are complete only once it was written. */
    private static PDDocument written(PDDocument document) throws IOException {
        try (document; var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return Loader.loadPDF(bytes.toByteArray());
        }
    }

    /** Writes from the top down, and goes on on a new page. */
    private static final class Sheet implements AutoCloseable {

        private final PDDocument document;
        private final PDFont regular;
        private final PDFont bold;
        private PDPageContentStream page;
        private float height;

        Sheet(PDDocument document) throws IOException {
            this.document = document;
            this.regular = font(document, "NotoSans-Regular.ttf");
            this.bold = font(document, "NotoSans-Bold.ttf");
            nextPage();
        }

        private static PDFont font(PDDocument document, String file) throws IOException {
            try (var content = new ClassPathResource("letters/fonts/" + file).getInputStream()) {
                return PDType0Font.load(document, content);
            }
        }

        private void nextPage() throws IOException {
            if (page != null) {
                page.close();
            }
            var next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            height = TOP;
        }

        void moveTo(float height) {
            this.height = height;
        }

        void skip(float points) {
            height -= points;
        }

        void line(float size, boolean strong, float left, String text) {
            try {
                if (height < BOTTOM) {
                    nextPage();
                }
                write(size, strong, left, text);
                height -= size * 1.4f;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        void row(boolean strong, String... cells) throws IOException {
            if (height < BOTTOM) {
                nextPage();
            }
            for (int i = 0; i < cells.length; i++) {
                write(9, strong, COLUMNS[i], cells[i]);
            }
            height -= ROW;
        }

        private void write(float size, boolean strong, float left, String text) throws IOException {
            var font = strong ? bold : regular;
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(left, height);
            page.showText(writable(text, font));
            page.endText();
        }

        /** A character that the font lacks becomes a question mark: one name must not stop the post of a day. */
        private static String writable(String text, PDFont font) {
            return text.codePoints().mapToObj(Character::toString).map(character -> has(font, character) ? character : "?")
                    .collect(Collectors.joining());
        }

        private static boolean has(PDFont font, String character) {
            try {
                font.encode(character);
                return true;
            } catch (IllegalArgumentException | IOException missing) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            page.close();
        }
    }
}
