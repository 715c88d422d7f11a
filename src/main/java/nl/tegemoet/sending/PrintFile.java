package nl.tegemoet.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The one PDF of a print run: a cover sheet, then the letters in the order of its list.
 *
 * @param pages of the letters, without the cover sheet
 */
record PrintFile(byte[] content, int pages, List<Entry> entries) {

    /** What the cover sheet says of the run. */
    record Cover(PrintRunId run, LocalDate day, String preparedBy, ZonedDateTime preparedAt) {
    }

    /** One line of the list: where a paper is, and in which envelope it goes. */
    record Entry(int number, int envelope, int pages) {
    }

    static PrintFile of(Cover cover, List<PaperDraft> drafts) {
        try (var letters = new PDDocument()) {
            var entries = new ArrayList<Entry>();
            PaperDraft before = null;
            int envelope = 0;
            for (var draft : drafts) {
                envelope = draft.sharesEnvelopeWith(before) ? envelope : envelope + 1;
                entries.add(new Entry(entries.size() + 1, envelope, append(draft, letters)));
                before = draft;
            }
            int pages = letters.getNumberOfPages();
            return new PrintFile(withCover(PrintSheets.cover(cover, drafts, entries, pages), letters), pages, List.copyOf(entries));
        } catch (IOException failure) {
            throw new UncheckedIOException("A print run could not be put together", failure);
        }
    }

    /** The number of pages that it added. */
    private static int append(PaperDraft draft, PDDocument letters) throws IOException {
        int before = letters.getNumberOfPages();
        var merger = new PDFMergerUtility();
        if (draft.sheet() != null) {
            try (var sheet = PrintSheets.address(draft.sheet())) {
                merger.appendDocument(letters, sheet);
            }
        }
        try (var letter = Loader.loadPDF(draft.pdf())) {
            merger.appendDocument(letters, letter);
        }
        return letters.getNumberOfPages() - before;
    }

    private static byte[] withCover(PDDocument cover, PDDocument letters) throws IOException {
        try (cover; var bytes = new ByteArrayOutputStream()) {
            new PDFMergerUtility().appendDocument(cover, letters);
            cover.save(bytes);
            return bytes.toByteArray();
        }
    }
}
