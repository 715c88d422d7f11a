package nl.tegemoet.assessment;

import java.util.Collection;
import java.util.List;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what claims are compared: blind indexes, from which nothing can be read back. */
@Repository
class Marks {

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        /** The name and birth date of whom the claim is about. */
        SUBJECT,
        /** Who acts for the applicant. */
        REPRESENTATIVE,
        /** A part of the {@link TextSketch} of the story. */
        TEXT
    }

    void add(ClaimId claim, Kind kind, Collection<String> values) {
        values.forEach(value -> jdbc.sql("insert ignore into assessment_mark (claim_id, kind, value) values (?, ?, ?)")
                .params(claim.toString(), kind.name(), value).update());
    }

    /** Other claims that have at least so many marks of this kind in common with this one. */
    List<ClaimId> alike(ClaimId claim, Kind kind, int atLeast) {
        return jdbc.sql("select other.claim_id from assessment_mark mine join assessment_mark other on other.kind = mine.kind"
                        + " and other.value = mine.value and other.claim_id <> mine.claim_id where mine.claim_id = ? and mine.kind = ?"
                        + " group by other.claim_id having count(*) >= ?")
                .params(claim.toString(), kind.name(), atLeast).query((row, number) -> ClaimId.of(row.getString(1))).list();
    }
}
