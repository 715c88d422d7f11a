package nl.tegemoet.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.document.DocumentRefused;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the scans that staff send with a page, one by one: what is wrong with one does not stop the others. */
@Component
class ScannedFiles {

    private final Documents documents;
    private final MessageSource messages;

    ScannedFiles(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** @param stored what was taken in is added here */
    List<Problem> store(ClaimId claim, List<MultipartFile> files, List<DocumentId> stored) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
                continue; // the browser sends an empty part when nothing was chosen
            }
            try (var content = file.getInputStream()) {
                stored.add(documents.store(claim, file.getOriginalFilename(), content).id());
            } catch (DocumentRefused refused) {
                var why = messages.getMessage(refused.messageKey(), null, ClaimPages.DUTCH);
                problems.add(new Problem("documents",
                        messages.getMessage("desk.paper-answer.refused", new Object[] {file.getOriginalFilename(), why}, ClaimPages.DUTCH)));
            }
        }
        return problems;
    }
}
