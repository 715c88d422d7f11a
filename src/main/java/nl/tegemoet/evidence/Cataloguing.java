package nl.tegemoet.evidence;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of institutions (instellingenregister): adds to it, corrects it, finds in it. Nothing is taken out. */
@Service
@Transactional
public class Cataloguing {

    private static final int MOST_FOUND = 100;
    private static final int MOST_SUGGESTED = 1_000;
    private static final int MOST_WORDS = 6;

    private final Institutions institutions;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Cataloguing(Institutions institutions, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.institutions = institutions;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD, Role.SYSTEM})
    public InstitutionId add(Entry entry) {
        var id = InstitutionId.random();
        institutions.add(id, clock.instant());
        keep(new Institution(id, 1, entry, "", currentActor.actor().displayName(), clock.instant()));
        return id;
    }

    /**
     * Corrects what the register says; what it said before stays readable.
     *
     * @param version that was corrected
     * @param reason  why, in words
     * @throws OptimisticLockingFailureException if somebody corrected it meanwhile
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void correct(InstitutionId id, int version, Entry entry, String reason) {
        var known = institutions.find(id).orElseThrow(InstitutionNotFound::new);
        if (known.version() != version) {
            throw new OptimisticLockingFailureException("The institution was corrected meanwhile");
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A correction has a reason");
        }
        try {
            keep(new Institution(id, version + 1, entry, reason.strip(), currentActor.actor().displayName(), clock.instant()));
        } catch (DuplicateKeyException correctedMeanwhile) {
            throw new OptimisticLockingFailureException("The institution was corrected meanwhile");
        }
    }

    private void keep(Institution institution) {
        institutions.add(institution, currentActor.actor());
        accounting.act(null, institution.version() == 1 ? "institution.added" : "institution.corrected",
                Map.of("institution", institution.id().toString(), "version", Integer.toString(institution.version())));
    }

    /** Every version, the newest first; empty if there is no such institution. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Institution> versions(InstitutionId id) {
        return institutions.versions(id);
    }

    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<Institution> find(InstitutionId id) {
        return institutions.find(id);
    }

    /** Institutions with all these words in a name, an older name or the town; with no words the first of all. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<Institution> search(String text) {
        return institutions.search(words(text), MOST_FOUND);
    }

    /** Every name in the register, older ones too, for an applicant who types one; what they type is never sent here. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.DISPATCHER})
    @Transactional(readOnly = true)
    public List<String> names() {
        return institutions.search(List.of(), MOST_SUGGESTED).stream().map(Institution::entry)
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.olderNames().stream())).distinct().sorted().toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }
}
