package nl.tegemoet.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where default notices are stored; what people wrote lies sealed with the claim's key. */
@Repository
class DefaultNotices {

    private final JdbcClient jdbc;
    private final Vault vault;

    DefaultNotices(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another notice on the claim counts */
    void add(DefaultNotice notice) {
        jdbc.sql("insert into penalty_notice (id, claim_id, channel, received_on, posted_on, words, documents, term_ended_on, earlier_notice,"
                        + " recorded_by, recorded_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(notice.id().toString(), notice.claim().toString(), notice.channel().name(), notice.receivedOn(), notice.postedOn(),
                        vault.sealText(KeyOwner.claim(notice.claim()), notice.words(), context("words", notice.id())),
                        notice.documents().stream().map(DocumentId::toString).collect(Collectors.joining(",")), notice.termEnded(),
                        notice.earlier() == null ? null : notice.earlier().toString(), notice.recordedBy(), inDatabase(notice.recordedAt()),
                        notice.state().name())
                .update();
    }

    void judge(DefaultNotice notice) {
        var judgement = notice.judgement().orElseThrow();
        jdbc.sql("update penalty_notice set state = ?, ground = ?, reason = ?, judged_by = ?, judged_by_name = ?, judged_at = ? where id = ?")
                .params(notice.state().name(), judgement.ground() == null ? null : judgement.ground().name(),
                        vault.sealText(KeyOwner.claim(notice.claim()), judgement.reason(), context("reason", notice.id())),
                        judgement.judgedBy(), judgement.judgedByName(), inDatabase(judgement.judgedAt()), notice.id().toString())
                .update();
    }

    /** Keeps what was found, and lets the notice be judged again. */
    void judgeAgain(DefaultNotice notice, int number, String why, Actor by, Instant at) {
        var id = notice.id().toString();
        jdbc.sql("insert into penalty_judgement (notice_id, number, ground, reason, judged_by, judged_by_name, judged_at, again_reason,"
                        + " set_aside_by, set_aside_by_name, set_aside_at)"
                        + " select id, ?, ground, reason, judged_by, judged_by_name, judged_at, ?, ?, ?, ? from penalty_notice where id = ?")
                .params(number, vault.sealText(KeyOwner.claim(notice.claim()), why, again(notice.id(), number)), by.id(), by.displayName(),
                        inDatabase(at), id)
                .update();
        jdbc.sql("update penalty_notice set state = ?, ground = null, reason = null, judged_by = null, judged_by_name = null, judged_at = null"
                + " where id = ?").params(notice.state().name(), id).update();
    }

    /** What was found about a notice before it was judged again, the first judgement first. */
    List<EarlierJudgement> earlierJudgements(DefaultNotice notice) {
        return jdbc.sql("select * from penalty_judgement where notice_id = ? order by number").param(notice.id().toString())
                .query((row, number) -> earlier(notice, row)).list();
    }

    private EarlierJudgement earlier(DefaultNotice notice, ResultSet row) throws SQLException {
        return new EarlierJudgement(judgement(notice.id(), notice.claim(), row),
                vault.openText(KeyOwner.claim(notice.claim()), row.getBytes("again_reason"), again(notice.id(), row.getInt("number"))),
                row.getString("set_aside_by"), row.getString("set_aside_by_name"), moment(row, "set_aside_at"));
    }

    private static String again(DefaultNoticeId notice, int number) {
        return "penalty_judgement.again_reason:" + notice + "/" + number;
    }

    /** The count is over. */
    void end(DefaultNotice notice) {
        jdbc.sql("update penalty_notice set state = ? where id = ?").params(notice.state().name(), notice.id().toString()).update();
    }

    Optional<DefaultNotice> find(DefaultNoticeId id) {
        return some("where id = ?", id.toString()).stream().findFirst();
    }

    /** Locked until the end of the transaction: what happens to it comes one after the other. */
    Optional<DefaultNotice> lock(DefaultNoticeId id) {
        return some("where id = ? for update", id.toString()).stream().findFirst();
    }

    /** The notice on the claim that counts, locked until the end of the transaction. */
    Optional<DefaultNotice> lockCounting(ClaimId claim) {
        return some("where counting_claim = ? for update", claim.toString()).stream().findFirst();
    }

    /** The oldest first. */
    List<DefaultNotice> of(ClaimId claim) {
        return some("where claim_id = ? order by recorded_at, id", claim.toString());
    }

    private List<DefaultNotice> some(String condition, String parameter) {
        return jdbc.sql("select * from penalty_notice " + condition).param(parameter).query((row, number) -> notice(row)).list();
    }

    private DefaultNotice notice(ResultSet row) throws SQLException {
        var id = DefaultNoticeId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var earlier = row.getString("earlier_notice");
        return new DefaultNotice(id, claim, NoticeChannel.valueOf(row.getString("channel")), day(row, "received_on"), day(row, "posted_on"),
                vault.openText(KeyOwner.claim(claim), row.getBytes("words"), context("words", id)), documents(row.getString("documents")),
                day(row, "term_ended_on"), earlier == null ? null : DefaultNoticeId.of(earlier), row.getString("recorded_by"),
                moment(row, "recorded_at"), NoticeState.valueOf(row.getString("state")), Optional.ofNullable(judgement(id, claim, row)));
    }

    private Judgement judgement(DefaultNoticeId id, ClaimId claim, ResultSet row) throws SQLException {
        if (row.getString("judged_by") == null) {
            return null;
        }
        var ground = row.getString("ground");
        return new Judgement(ground == null ? null : NoPenaltyGround.valueOf(ground),
                vault.openText(KeyOwner.claim(claim), row.getBytes("reason"), context("reason", id)), row.getString("judged_by"),
                row.getString("judged_by_name"), moment(row, "judged_at"));
    }

    private static List<DocumentId> documents(String joined) {
        return joined.isEmpty() ? List.of() : Stream.of(joined.split(",")).map(DocumentId::of).toList();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime inDatabase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String context(String column, DefaultNoticeId notice) {
        return "penalty_notice." + column + ":" + notice;
    }
}
