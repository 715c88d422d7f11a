package nl.tegemoet.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import nl.tegemoet.scheme.PieceNeed.Need;
import nl.tegemoet.scheme.PieceNeed.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of {@code Completeness.dmn}, and that each piece of each kind of claim has exactly one. */
class CompletenessRowTests {

    private static final List<String> PIECES = List.of("IDENTITY", "PLACE", "CARE", "PERIOD", "PLACEMENT", "STAY_EVIDENCE", "VIOLENCE_KIND",
            "VIOLENCE_PERIOD", "DEATH", "KINSHIP", "AUTHORITY");
    private static final List<String> KINDS = List.of("VICTIM", "NEXT_OF_KIN", "MINOR", "UNDER_ADMINISTRATION");

    private final Scheme scheme = new Scheme();

    @ParameterizedTest
    @CsvSource({"IDENTITY, VICTIM, REQUIRED, APPLICANT", "PLACE, VICTIM, REQUIRED, APPLICANT", "CARE, MINOR, REQUIRED, OURSELVES",
        "PERIOD, VICTIM, REQUIRED, INSTITUTION", "PLACEMENT, VICTIM, REQUIRED, COURT", "STAY_EVIDENCE, VICTIM, REQUIRED, ARCHIVE",
        "VIOLENCE_KIND, VICTIM, REQUIRED, APPLICANT", "VIOLENCE_PERIOD, VICTIM, HELPFUL, APPLICANT", "DEATH, NEXT_OF_KIN, REQUIRED, OURSELVES",
        "DEATH, VICTIM, NOT_NEEDED, OURSELVES", "KINSHIP, NEXT_OF_KIN, REQUIRED, APPLICANT", "KINSHIP, MINOR, NOT_NEEDED, APPLICANT",
        "AUTHORITY, MINOR, REQUIRED, COURT", "AUTHORITY, UNDER_ADMINISTRATION, REQUIRED, COURT", "AUTHORITY, VICTIM, NOT_NEEDED, COURT"})
    void eachRowSaysWhetherAPieceIsNeededAndWhoCanGiveIt(String piece, String kind, Need need, Supplier supplier) {
        assertThat(scheme.need(piece, kind)).extracting(PieceNeed::need, PieceNeed::supplier).containsExactly(need, supplier);
    }

    /** A second row that fits, or none, would throw: the table is UNIQUE and a gap is never an answer. */
    @Test
    void thereIsNoGapNoOverlapAndNoRowThatNeverFits() {
        var fired = new HashSet<String>();
        for (var piece : PIECES) {
            for (var kind : KINDS) {
                fired.addAll(scheme.need(piece, kind).trace().firedRuleIds());
            }
        }
        assertThat(fired).isEqualTo(RuleTableReader.annotations(RuleFile.read(Scheme.COMPLETENESS_FILE)).keySet());
        assertThatThrownBy(() -> scheme.need("SOMETHING_ELSE", "VICTIM")).isInstanceOf(IllegalStateException.class);
    }
}
