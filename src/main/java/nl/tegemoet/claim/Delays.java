package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;
import static nl.tegemoet.claim.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where notices of delay, requests for it and the answers are stored; none of them ever changes. */
@Repository
class Delays {

    private static final String NOTICES = "select n.*, t.left_on from claim_delay_notice n left join claim_delay_told t on t.subject = n.id where ";
    private static final String REQUESTS = "select r.*, a.agreed, a.answered_on, a.delay_until, a.on_paper from claim_delay_request r"
            + " left join claim_delay_answer a on a.request_id = r.id where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    Delays(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Lets acts on the term of one claim follow each other. */
    void lock(ClaimId claim) {
        jdbc.sql("select id from claim where id = ? for update").param(claim.toString()).query(String.class).optional()
                .orElseThrow(ClaimNotFound::new);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is not by a person and the claim had one before */
    void add(DelayNotice notice, Actor by, boolean byItself) {
        jdbc.sql("insert into claim_delay_notice (id, claim_id, until_on, reason, by_itself, ordered_by, ordered_by_name, ordered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(notice.id().toString(), notice.claim().toString(), notice.until(), notice.reason().name(), byItself ? true : null,
                        by.id(), by.displayName(), inDatabase(notice.orderedAt()))
                .update();
    }

    DelayNotice notice(UUID id) {
        return jdbc.sql(NOTICES + "n.id = ?").param(id.toString()).query(Delays::readNotice).single();
    }

    /** The oldest first. */
    List<DelayNotice> notices(ClaimId claim) {
        return jdbc.sql(NOTICES + "n.claim_id = ? order by n.ordered_at, n.id").param(claim.toString()).query(Delays::readNotice).list();
    }

    private static DelayNotice readNotice(ResultSet row, int number) throws SQLException {
        return new DelayNotice(UUID.fromString(row.getString("id")), ClaimId.of(row.getString("claim_id")),
                row.getObject("until_on", LocalDate.class), DelayNoticeLetter.Reason.valueOf(row.getString("reason")),
                row.getString("ordered_by_name"), moment(row, "ordered_at"), row.getObject("left_on", LocalDate.class));
    }

    void add(DelayRequest request, Actor by) {
        jdbc.sql("insert into claim_delay_request (id, claim_id, reason, until_on, decide_by, answer_by, asked_by, asked_by_name, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(request.id().toString(), request.claim().toString(), vault.sealText(KeyOwner.claim(request.claim()), request.reason(),
                        "claim_delay_request.reason:" + request.id()), request.until(), request.decideBy(), request.answerBy(), by.id(),
                        by.displayName(), inDatabase(request.askedAt()))
                .update();
    }

    /**
     * Keeps the answer.
     *
     * @param evidence null unless the answer came on paper
     * @throws org.springframework.dao.DuplicateKeyException if there is one
     */
    void answer(DelayRequest request, DelayRequest.Answer answer, String evidence, Actor by, Instant moment) {
        var sealed = evidence == null ? null
                : vault.sealText(KeyOwner.claim(request.claim()), evidence, "claim_delay_answer.evidence:" + request.id());
        jdbc.sql("insert into claim_delay_answer (request_id, agreed, answered_on, delay_until, on_paper, evidence, recorded_by,"
                        + " recorded_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(request.id().toString(), answer.agreed(), answer.answeredOn(), answer.delayUntil(), answer.onPaper(), sealed, by.id(),
                        by.displayName(), inDatabase(moment))
                .update();
    }

    Optional<DelayRequest> request(DelayRequestId id) {
        return jdbc.sql(REQUESTS + "r.id = ?").param(id.toString()).query(this::read).optional();
    }

    /** The oldest first. */
    List<DelayRequest> requests(ClaimId claim) {
        return jdbc.sql(REQUESTS + "r.claim_id = ? order by r.asked_at, r.id").param(claim.toString()).query(this::read).list();
    }

    private DelayRequest read(ResultSet row, int number) throws SQLException {
        var id = DelayRequestId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var answeredOn = row.getObject("answered_on", LocalDate.class);
        var answer = answeredOn == null ? null : new DelayRequest.Answer(row.getBoolean("agreed"), answeredOn,
                row.getObject("delay_until", LocalDate.class), row.getBoolean("on_paper"));
        return new DelayRequest(id, claim, vault.openText(KeyOwner.claim(claim), row.getBytes("reason"), "claim_delay_request.reason:" + id),
                row.getObject("until_on", LocalDate.class), row.getObject("decide_by", LocalDate.class),
                row.getObject("answer_by", LocalDate.class), row.getString("asked_by_name"), moment(row, "asked_at"), answer);
    }

    /** A letter about the term left us on that day. */
    void told(String subject, ClaimId claim, LetterId letter, LocalDate on) {
        jdbc.sql("insert into claim_delay_told (subject, claim_id, letter_id, left_on) values (?, ?, ?, ?)")
                .params(subject, claim.toString(), letter.toString(), on).update();
    }
}
