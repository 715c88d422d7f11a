package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.kernel.ComparableName;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.vault.Vault;
import org.springframework.stereotype.Component;

/** Tells whom a draft is about. Another way to write the same name may slip through; that is for a person to see, never a refusal. */
@Component
class Subjects {

    private static final String INDEX = "claim.subject";

    private final Vault vault;

    Subjects(Vault vault) {
        this.vault = vault;
    }

    /**
     * Empty as long as the draft does not say who the other person is.
     *
     * @param about the answers on {@link ApplicationPage#VICTIM}
     */
    Optional<Subject> of(PersonId applicant, Map<String, Object> about) {
        var kind = ClaimKind.of(about);
        if (!kind.isForAnother()) {
            return Optional.of(new Subject(kind, applicant.toString()));
        }
        var victim = FactsReader.victim(about);
        if (victim.name() == null || victim.birthDate() == null) {
            return Optional.empty();
        }
        return Optional.of(new Subject(kind, index(victim.name(), victim.birthDate())));
    }

    /** The same for everybody with this name and birth date, whoever applies. */
    String index(PersonName name, LocalDate birthDate) {
        return vault.blindIndex(INDEX, ComparableName.of(name) + birthDate);
    }
}
