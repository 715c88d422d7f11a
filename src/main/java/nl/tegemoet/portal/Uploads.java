package nl.tegemoet.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.document.DocumentLimits;
import nl.tegemoet.document.DocumentRefused;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.form.FormView;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of a page in, one by one: what is wrong with one does not stop the others. */
@Component
class Uploads {

    /** The id of the field in every form that takes files. */
    private static final String FIELD = "documents";
    private static final long ROOM_FOR_WORDS = DataSize.ofMegabytes(1).toBytes();

    private final Documents documents;
    private final DocumentLimits limits;
    private final MultipartProperties limitsOfTheServer;
    private final MessageSource messages;

    Uploads(Documents documents, DocumentLimits limits, MultipartProperties limitsOfTheServer, MessageSource messages) {
        this.documents = documents;
        this.limits = limits;
        this.limitsOfTheServer = limitsOfTheServer;
        this.messages = messages;
    }

    /** What became of the files of one page. */
    record Taken(List<DocumentId> stored, List<Refused> refused) {
    }

    /**
     * A file that was not taken in.
     *
     * @param name as it was sent, for the person who sent it only
     */
    record Refused(String name, String messageKey) {
    }

    /** A file as a page shows it. */
    record Line(DocumentId id, String name, String address, String meta) {
    }

    Taken take(ClaimId claim, List<MultipartFile> files) throws IOException {
        var stored = new ArrayList<DocumentId>();
        var refused = new ArrayList<Refused>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = file.getOriginalFilename();
            if (name == null || name.isEmpty()) {
                continue; // the browser sends an empty part when nothing was chosen
            }
            try (var content = file.getInputStream()) {
                stored.add(documents.store(claim, name, content).id());
            } catch (DocumentRefused reason) {
                refused.add(new Refused(name, reason.messageKey()));
            }
        }
        return new Taken(stored, refused);
    }

    /** Tells the page which files it need not try to send; sizes in bytes. */
    void tellLimits(Model model) {
        model.addAttribute("largestFile", limits.maxSize().toBytes());
        model.addAttribute("largestTogether", limitsOfTheServer.getMaxRequestSize().toBytes() - ROOM_FOR_WORDS);
        model.addAttribute("mostFiles", limits.maxPerClaim());
    }

    List<FormView.Problem> problems(List<Refused> refused, Locale locale) {
        return refused.stream().map(file -> new FormView.Problem(FIELD, messages.getMessage("portal.documents.refused",
                new Object[] {file.name(), messages.getMessage(file.messageKey(), null, locale)}, locale))).toList();
    }

    List<Line> lines(List<StoredDocument> stored, Locale locale) {
        return stored.stream().map(document -> new Line(document.id(), document.name(), "/portal/documents/" + document.id(),
                document.type() + ", " + document.readableSize(locale) + ", " + Moments.day(document.storedAt(), locale))).toList();
    }
}
