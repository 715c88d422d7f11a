package nl.tegemoet.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.kernel.PersonId;
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
        var first = victim.name().givenNames().split("\\s+")[0];
        return Optional.of(new Subject(kind, vault.blindIndex(INDEX, plain(first + victim.name().familyName()) + victim.birthDate())));
    }

    /** Small letters only, without accents, spaces and dashes. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
