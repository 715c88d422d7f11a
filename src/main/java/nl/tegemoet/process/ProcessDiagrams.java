package nl.tegemoet.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;

/** Gives the diagrams as they ran, every version ever used, for the history of a claim. */
@Service
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ProcessDiagrams {

    private final RepositoryService repository;

    ProcessDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** The BPMN file of this version of a process; empty if it never ran here. */
    public Optional<String> file(String processKey, int version) {
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(processKey).processDefinitionVersion(version)
                .singleResult();
        return Optional.ofNullable(definition).map(found -> read(found.getId()));
    }

    private String read(String definitionId) {
        try (var file = repository.getProcessModel(definitionId)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
