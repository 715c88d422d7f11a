package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;
import static nl.tegemoet.claim.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where questions and answers are stored, sealed; neither ever changes. */
@Repository
class Questions {

    private static final String SELECT = "select q.*, a.answer, a.documents, a.answered_at, a.received_on, a.posted_on, a.recorded_by from claim_question q"
            + " left join claim_answer a on a.question_id = q.id where ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Questions(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    QuestionId add(ClaimId claim, String text, Actor askedBy, Instant moment) {
        var id = QuestionId.random();
        jdbc.sql("insert into claim_question (id, claim_id, question, asked_by, asked_by_name, asked_at) values (?, ?, ?, ?, ?, ?)")
                .params(id.toString(), claim.toString(), vault.sealText(KeyOwner.claim(claim), text, "claim_question.question:" + id),
                        askedBy.id(), askedBy.displayName(), inDatabase(moment))
                .update();
        return id;
    }

    /** @param onPaper null for an answer by My claim */
    void answer(Question question, String text, List<DocumentId> documents, Instant moment, Question.OnPaper onPaper) {
        var sealed = vault.sealText(KeyOwner.claim(question.claim()), text, "claim_answer.answer:" + question.id());
        jdbc.sql("insert into claim_answer (question_id, answer, documents, answered_at, received_on, posted_on, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(question.id().toString(), sealed, documents.stream().map(DocumentId::toString).collect(Collectors.joining(",")),
                        inDatabase(moment), onPaper == null ? null : onPaper.receivedOn(), onPaper == null ? null : onPaper.postedOn(),
                        onPaper == null ? null : onPaper.recordedBy())
                .update();
    }

    Optional<Question> find(QuestionId id) {
        return jdbc.sql(SELECT + "q.id = ?").param(id.toString()).query(this::question).optional();
    }

    List<Question> of(ClaimId claim) {
        return jdbc.sql(SELECT + "q.claim_id = ? order by q.asked_at, q.id").param(claim.toString()).query(this::question).list();
    }

    private Question question(ResultSet row, int number) throws SQLException {
        var id = QuestionId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var text = vault.openText(KeyOwner.claim(claim), row.getBytes("question"), "claim_question.question:" + id);
        return new Question(id, claim, text, row.getString("asked_by_name"), moment(row, "asked_at"), answer(id, claim, row));
    }

    private Question.Answer answer(QuestionId id, ClaimId claim, ResultSet row) throws SQLException {
        if (row.getObject("answered_at") == null) {
            return null;
        }
        var text = vault.openText(KeyOwner.claim(claim), row.getBytes("answer"), "claim_answer.answer:" + id);
        var documents = Arrays.stream(row.getString("documents").split(",")).filter(part -> !part.isEmpty()).map(DocumentId::of).toList();
        var at = moment(row, "answered_at");
        var onPaper = onPaper(row);
        return new Question.Answer(text, documents, at, onPaper == null ? LocalDate.ofInstant(at, clock.getZone()) : onPaper.receivedOn(), onPaper);
    }

    private static Question.OnPaper onPaper(ResultSet row) throws SQLException {
        var recordedBy = row.getString("recorded_by");
        return recordedBy == null ? null
                : new Question.OnPaper(row.getObject("received_on", LocalDate.class), row.getObject("posted_on", LocalDate.class), recordedBy);
    }
}
