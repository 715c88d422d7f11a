package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.tegemoet.evidence.EvidenceRequest.Body;
import nl.tegemoet.evidence.EvidenceRequest.Kind;
import nl.tegemoet.evidence.RequestNotPossible.Problem;

/**
 * What a member of staff wants to ask, and of whom.
 *
 * @param asked       a line each; about the place and the years, never about what happened
 * @param institution in the register; null if the body is not in it
 * @param agreedOn    when the applicant said that this body may be asked; null if they did not
 */
public record AskedBody(Kind kind, Body body, String asked, InstitutionId institution, LocalDate agreedOn) {

    private static final int LONGEST = 4_000;
    /** The body must not learn what the claim is about (AVG 5(1)c); the parts of words that would tell, in Dutch and English. */
    private static final List<String> TELLING = List.of("geweld", "misbruik", "mishandel", "slachtoffer", "seksue", "verkracht", "geslagen",
            "opgesloten", "violen", "abuse", "victim", "sexual", "beaten");

    public AskedBody {
        asked = Objects.requireNonNullElse(asked, "").strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            throw new IllegalArgumentException("A request asks something, in at most " + LONGEST + " letters");
        }
        if (body.name().isBlank()) {
            throw new IllegalArgumentException("A body has a name");
        }
    }

    /** @throws RequestNotPossible if the words tell more than the body needs to know */
    void requireNeutral() {
        var lower = asked.toLowerCase(java.util.Locale.ROOT);
        if (TELLING.stream().anyMatch(lower::contains)) {
            throw new RequestNotPossible(Problem.TELLS_WHAT_HAPPENED);
        }
    }

    @Override
    public String toString() {
        return "AskedBody[" + kind + "]";
    }
}
