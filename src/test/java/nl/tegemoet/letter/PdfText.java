package nl.tegemoet.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a letter as somebody reads them in its file. */
public final class PdfText {

    private PdfText() {
    }

    /** On one line, with plain spaces. */
    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
