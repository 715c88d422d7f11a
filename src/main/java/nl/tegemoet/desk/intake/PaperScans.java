package nl.tegemoet.desk.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.document.DocumentRefused;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the scans of a form that is being copied, one by one: what is wrong with one does not stop the others. */
@Component
class PaperScans {

    private final Documents documents;
    private final MessageSource messages;

    PaperScans(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    List<StoredDocument> of(ClaimId claim) {
        return documents.list(claim);
    }

    /** What was not taken in, and why. */
    List<Problem> take(ClaimId claim, List<MultipartFile> files) throws IOException {
        var refused = new ArrayList<Problem>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = file.getOriginalFilename();
            if (name == null || name.isEmpty()) {
                continue; // the browser sends an empty part when nothing was chosen
            }
            try (var content = file.getInputStream()) {
                documents.store(claim, name, content);
            } catch (DocumentRefused reason) {
                refused.add(new Problem("documents", name + ": " + messages.getMessage(reason.messageKey(), null, IntakeController.DUTCH)));
            }
        }
        return refused;
    }

    /** Takes one back that was attached by mistake; anything else is passed over, a second click too. */
    void takeBack(ClaimId claim, String id) {
        documents.list(claim).stream().filter(document -> document.id().toString().equals(id)).findFirst()
                .ifPresent(document -> documents.remove(document.id()));
    }
}
