package nl.tegemoet.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    private static final String SELECT = "select q.*, a.answer, a.documents, a.answered_at from claim_question q"
            + " left join claim_answer a on a.question_id = q.id where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    Questions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    QuestionId add(ClaimId claim, String text, Actor askedBy, Instant moment) {
        var id = QuestionId.random();
        jdbc.sql("insert into claim_question (id, claim_id, question, asked_by, asked_by_name, asked_at) values (?, ?, ?, ?, ?, ?)")
                .params(id.toString(), claim.toString(), vault.sealText(KeyOwner.claim(claim), text, "claim_question.question:" + id),
                        askedBy.id(), askedBy.displayName(), utc(moment))
                .update();
        return id;
    }

    void answer(Question question, String text, List<DocumentId> documents, Instant moment) {
        var sealed = vault.sealText(KeyOwner.claim(question.claim()), text, "claim_answer.answer:" + question.id());
        jdbc.sql("insert into claim_answer (question_id, answer, documents, answered_at) values (?, ?, ?, ?)")
                .params(question.id().toString(), sealed, documents.stream().map(DocumentId::toString).collect(Collectors.joining(",")),
                        utc(moment))
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
        return new Question(id, claim, text, row.getString("asked_by_name"), instant(row, "asked_at"), answer(id, claim, row));
    }

    private Question.Answer answer(QuestionId id, ClaimId claim, ResultSet row) throws SQLException {
        if (row.getObject("answered_at") == null) {
            return null;
        }
        var text = vault.openText(KeyOwner.claim(claim), row.getBytes("answer"), "claim_answer.answer:" + id);
        var documents = Arrays.stream(row.getString("documents").split(",")).filter(part -> !part.isEmpty()).map(DocumentId::of).toList();
        return new Question.Answer(text, documents, instant(row, "answered_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
