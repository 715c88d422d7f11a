package nl.tegemoet.desk.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.document.DocumentRefused;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the scans that a member of staff adds to a page, one by one: what is wrong with one does not stop the others. */
@Component
class Scans {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Documents documents;
    private final MessageSource messages;

    Scans(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * @param stored is added to
     * @return what was refused, in words
     */
    List<Problem> store(ClaimId claim, List<MultipartFile> files, List<DocumentId> stored) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
                continue; // the browser sends an empty part when nothing was chosen
            }
            try (var content = file.getInputStream()) {
                stored.add(documents.store(claim, file.getOriginalFilename(), content).id());
            } catch (DocumentRefused refused) {
                var why = messages.getMessage(refused.messageKey(), null, DUTCH);
                problems.add(new Problem("documents", messages.getMessage("desk.paper-answer.refused", new Object[] {file.getOriginalFilename(), why}, DUTCH)));
            }
        }
        return problems;
    }

    List<StoredDocument> of(ClaimId claim, List<DocumentId> ids) {
        return documents.list(claim).stream().filter(document -> ids.contains(document.id())).toList();
    }
}
