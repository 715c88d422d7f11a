package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.DocumentId;

/**
 * A default notice that came by post.
 *
 * @param postedOn  null if it cannot be read
 * @param words     what it says, or what is to be known about it; may be empty
 * @param documents the scans
 */
public record PaperNotice(LocalDate receivedOn, LocalDate postedOn, String words, List<DocumentId> documents) {

    public PaperNotice {
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "PaperNotice[hidden]";
    }
}
