package nl.tegemoet.letter;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.html2pdf.attach.impl.OutlineHandler;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.tegemoet.kernel.LetterId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Turns a letter in XHTML into one PDF that is PDF/A-2a, for the archive, and PDF/UA-1, for everybody who cannot see it. */
@Component
class LetterPress {

    private static final String FAMILY = "Noto Sans";

    // The fonts are read once and shared: a letter takes a quarter of the time.
    private final FontSet fonts = new FontSet();

    LetterPress() {
        for (var file : List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")) {
            fonts.addFont(font(file), PdfEncodings.IDENTITY_H);
        }
    }

    /** A printed letter, and the title that stands in its bar. */
    record Printed(byte[] pdf, String title) {
    }

    /** @param madeAt also the date in the file, so that the file tells the same as the archive */
    Printed print(String xhtml, LetterId id, Instant madeAt) {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        String title;
        try (var document = HtmlConverter.convertToDocument(xhtml, archivable(bytes, id, madeAt), properties())) {
            title = document.getPdfDocument().getDocumentInfo().getTitle();
        }
        return new Printed(bytes.toByteArray(), title);
    }

    private static AccessibleArchiveDocument archivable(ByteArrayOutputStream bytes, LetterId id, Instant madeAt) {
        var identifier = new PdfString(id.toString().getBytes(StandardCharsets.US_ASCII));
        var writer = new PdfWriter(bytes, new WriterProperties().setInitialDocumentId(identifier).setModifiedDocumentId(identifier));
        return new AccessibleArchiveDocument(writer, madeAt);
    }

    private ConverterProperties properties() {
        return new ConverterProperties()
                .setFontProvider(new FontProvider(fonts, FAMILY))
                .setOutlineHandler(OutlineHandler.createStandardHandler())
                .setResourceRetriever(new NothingFromElsewhere())
                .setImmediateFlush(false)
                .setCharset(StandardCharsets.UTF_8.name());
    }

    private static FontProgram font(String file) {
        try {
            return FontProgramFactory.createFont(new ClassPathResource("letters/fonts/" + file).getContentAsByteArray(), false);
        } catch (IOException failure) {
            throw new UncheckedIOException("A font of the letters is missing: " + file, failure);
        }
    }
}
