package nl.tegemoet.claim;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Persons;
import org.springframework.stereotype.Component;

/** Makes people and claims for tests, each time new ones, through the same doors that applicants use. */
@Component
public class ExampleClaims {

    private static final AtomicInteger LAST_NUMBER = new AtomicInteger(9_999);
    private static final AtomicInteger LAST_NAME = new AtomicInteger(17_576);
    private static final AtomicInteger LAST_ACCOUNT = new AtomicInteger(500_000_000);

    private final Persons persons;
    private final Drafting drafting;
    private final Applying applying;

    ExampleClaims(Persons persons, Drafting drafting, Applying applying) {
        this.persons = persons;
        this.drafting = drafting;
        this.applying = applying;
    }

    /** A person born in 1961 who logged in once. */
    public PersonId aPerson() {
        return aPerson("Vries", LocalDate.of(1961, 3, 12));
    }

    public PersonId aPerson(String familyName, LocalDate birthDate) {
        return aPerson(aBsn(), familyName, birthDate);
    }

    public PersonId aPerson(Bsn bsn, String familyName, LocalDate birthDate) {
        var profile = new PersonProfile(new PersonName("Anna" + aSyllable() + " Maria", "de", familyName), birthDate,
                new Address("Dorpsstraat", "12", "1234 AB", "Utrecht", "NL"), null, null);
        return TestActors.callAsSystem(() -> persons.identify(bsn, profile));
    }

    /** A draft and whose it is. */
    public record OwnedDraft(PersonId person, ClaimId claim) {
    }

    /** An empty draft of a new person. */
    public OwnedDraft aDraft() {
        return aDraft(aPerson());
    }

    public OwnedDraft aDraft(PersonId person) {
        return new OwnedDraft(person, TestActors.callAsApplicant(person, () -> drafting.start(ClaimKind.VICTIM)).claim());
    }

    /** A claim of a new person, filed today, that meets every condition as far as a rule can tell. */
    public Receipt submitted() {
        return submitted(aPerson());
    }

    public Receipt submitted(PersonId person) {
        return submitted(person, completeAnswers());
    }

    public Receipt submitted(PersonId person, Map<ApplicationPage, Map<String, Object>> answers) {
        return TestActors.callAsApplicant(person, () -> {
            var draft = written(answers);
            return applying.submit(draft.claim(), draft.version(), answers.get(ApplicationPage.CHECK));
        });
    }

    /** A complete draft of the current applicant, without its last page. */
    Draft written(Map<ApplicationPage, Map<String, Object>> answers) {
        var draft = drafting.start(ClaimKind.of(answers.get(ApplicationPage.VICTIM)));
        answers.forEach((page, given) -> {
            if (page != ApplicationPage.CHECK) {
                drafting.save(page, given, draft.page(page).version());
            }
        });
        return drafting.find().orElseThrow();
    }

    /** Answers with which every page is complete; may be changed. */
    public static Map<ApplicationPage, Map<String, Object>> completeAnswers() {
        var answers = new LinkedHashMap<ApplicationPage, Map<String, Object>>();
        answers.put(ApplicationPage.VICTIM, Map.of("forWhom", "self"));
        answers.put(ApplicationPage.PERSON, Map.of("detailsCorrect", "yes", "phone", "06 12345678", "email", "anna@example.org"));
        answers.put(ApplicationPage.STAY, Map.of("stays", List.of(Map.of("place", "Huize Avondrood", "care", "residential_youth_care",
                "placedBy", "judge", "from", "1970", "until", "3-1975", "town", "Zeist", "country", "nl"))));
        answers.put(ApplicationPage.VIOLENCE, Map.of("kinds", List.of("physical", "psychological"), "by", List.of("employee"),
                "violenceFrom", "1971", "violenceUntil", "1974", "inNetherlands", "yes", "stillAffected", "yes",
                "affectedHow", "Ik slaap slecht.", "story", "Er werd geslagen."));
        answers.put(ApplicationPage.CONTACT, Map.of("phoneAllowed", "yes", "safeTimes", "na vier uur", "conversation", "later",
                "channel", "portal", "language", "nl", "interpreter", "no", "largePrint", true));
        answers.put(ApplicationPage.BANK, Map.of("iban", anAccount(), "holder", "A.M. de Vries"));
        answers.put(ApplicationPage.DOCUMENTS, Map.of());
        answers.put(ApplicationPage.CHECK, Map.of("archivesAllowed", "ask_first", "truthful", true));
        return answers;
    }

    /** The same of a brother or sister of somebody who died in 2020; may be changed. */
    public static Map<ApplicationPage, Map<String, Object>> answersOfNextOfKin() {
        var answers = completeAnswers();
        answers.put(ApplicationPage.VICTIM, Map.of("forWhom", "deceased", "givenNames", "Johannes", "familyName", "de Vries", "birthDate", "1958-04-02",
                "diedOn", "2020-05-04", "relation", "sibling", "otherKin", "yes", "power", "all_written"));
        return answers;
    }

    /** Makes a name that nobody else has, so that no claim looks like another by chance. */
    private static String aSyllable() {
        return Integer.toString(LAST_NAME.incrementAndGet(), 26).chars().map(digit -> Character.digit(digit, 26) + 'a')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A bank account that passes its check, as somebody types it; never the same twice in one run. */
    public static String anAccount() {
        var account = "%010d".formatted(LAST_ACCOUNT.incrementAndGet());
        // ISO 13616: A is 10, B is 11, and so on; ABNA, the account and NL
        var check = 98 - new BigInteger("10112310" + account + "232100").mod(BigInteger.valueOf(97)).intValue();
        return "NL%02d ABNA %s".formatted(check, account);
    }

    /** A number of the test range that passes the eleven test; never the same twice in one run, and never a demo person's. */
    public static Bsn aBsn() {
        while (true) {
            try {
                return new Bsn("9999" + LAST_NUMBER.incrementAndGet());
            } catch (IllegalArgumentException failsTheTest) {
                continue;
            }
        }
    }
}
