package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where requests to complete a claim are stored; none ever changes. */
@Repository
class CompletionRequests {

    private final JdbcClient jdbc;

    CompletionRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CompletionRequest request, String by, Instant moment) {
        jdbc.sql("insert into claim_completion_request (id, claim_id, question_id, number, weeks, requested_by, requested_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(request.id().toString(), request.claim().toString(), request.question().toString(), request.number(), request.weeks(),
                        by, inDatabase(moment))
                .update();
    }

    Optional<CompletionRequest> find(UUID id) {
        return jdbc.sql("select * from claim_completion_request where id = ?").param(id.toString()).query(CompletionRequests::request)
                .optional();
    }

    /** The last one on the claim. */
    Optional<CompletionRequest> newest(ClaimId claim) {
        return jdbc.sql("select * from claim_completion_request where claim_id = ? order by requested_at desc, number desc limit 1")
                .param(claim.toString()).query(CompletionRequests::request).optional();
    }

    private static CompletionRequest request(ResultSet row, int number) throws SQLException {
        return new CompletionRequest(UUID.fromString(row.getString("id")), ClaimId.of(row.getString("claim_id")),
                QuestionId.of(row.getString("question_id")), row.getInt("number"), row.getObject("weeks", Integer.class));
    }
}
