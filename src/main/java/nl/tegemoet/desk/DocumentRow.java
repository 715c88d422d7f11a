package nl.tegemoet.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.document.ScanState;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.kernel.ClaimNumber;

/**
 * A document in the list beside a claim.
 *
 * @param address null while it may not be opened
 * @param viewable whether it opens beside the claim; if not, it is a download
 * @param scan what the virus scanner said, where that matters to the reader
 */
record DocumentRow(String name, String address, String meta, boolean viewable, ScanState scan) {

    private static final String DAY = "d MMM yyyy";

    static List<DocumentRow> of(ClaimNumber claim, List<StoredDocument> documents, Locale locale) {
        return documents.stream().map(document -> new DocumentRow(document.name(),
                document.scanState().mayBeOpened() ? "/desk/claims/" + claim + "/documents/" + document.id() : null,
                "%s, %s, %s".formatted(document.type(), document.readableSize(locale),
                        DateTimeFormatter.ofPattern(DAY, locale).format(Days.inTheNetherlands(document.storedAt()))),
                document.isViewable(), document.scanState())).toList();
    }
}
