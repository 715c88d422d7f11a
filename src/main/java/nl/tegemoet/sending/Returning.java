package nl.tegemoet.sending;

import static nl.tegemoet.sending.Times.inDatabase;
import static nl.tegemoet.sending.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what came back (retour) and sees to it that somebody goes on from there: paper asks for the right address, an e-mail that came
 * back is followed by paper (Awb 2:11).
 */
@Service
@Transactional
public class Returning {

    private static final String FOLLOW_UPS = "select f.*, d.type from sending_follow_up f join sending_paper p on p.id = f.paper_id"
            + " join sending_dispatch d on d.id = p.dispatch_id ";

    private final JdbcClient jdbc;
    private final Papers papers;
    private final Dispatches dispatches;
    private final DeliveryLedger ledger;
    private final Noticing noticing;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Returning(JdbcClient jdbc, Papers papers, Dispatches dispatches, DeliveryLedger ledger, Noticing noticing, Accounting accounting,
            CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.dispatches = dispatches;
        this.ledger = ledger;
        this.noticing = noticing;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What was posted about a claim and could still come back, the newest first. */
    @AllowedFor(Role.DISPATCHER)
    @Transactional(readOnly = true)
    public List<PostedPaper> posted(ClaimId claim) {
        return jdbc.sql("select p.id, d.type, r.released_at from sending_paper p join sending_dispatch d on d.id = p.dispatch_id"
                        + " join sending_print_run r on r.id = p.run_id where d.claim_id = ? and p.state = 'HANDED_OVER'"
                        + " order by r.released_at desc, p.id")
                .param(claim.toString())
                .query((row, number) -> new PostedPaper(PaperId.of(row.getString("id")), claim, LetterType.valueOf(row.getString("type")),
                        moment(row, "released_at")))
                .list();
    }

    /** @throws ReturnRefused if it was not posted, or came back before */
    @AllowedFor(Role.DISPATCHER)
    public void paperCameBack(PaperId id, ReturnReason why) {
        var paper = papers.lock(id).filter(found -> found.state() == Paper.State.HANDED_OVER).orElseThrow(ReturnRefused::new);
        var dispatch = dispatches.get(paper.dispatch());
        papers.move(id, Paper.State.RETURNED);
        ledger.add(dispatch, DeliveryEvent.RETURNED, clock.instant(), why.name() + " paper:" + id);
        jdbc.sql("insert into sending_follow_up (paper_id, claim_id, why, opened_at, opened_by) values (?, ?, ?, ?, ?)")
                .params(id.toString(), dispatch.claim().toString(), why.name(), now(), currentActor.actor().id()).update();
        accounting.act(dispatch.claim(), "sending.paper-returned", Map.of("paper", id.toString(), "why", why.name()));
    }

    /**
     * An e-mail that told that there is a message came back; the letter goes on paper too.
     *
     * @param messageId as it stands in the e-mail that came back
     * @throws ReturnRefused if no such e-mail was sent, or it came back before
     */
    @AllowedFor(Role.DISPATCHER)
    public void noticeCameBack(String messageId) {
        var id = messageId.strip();
        noticing.bounced(id.startsWith("<") ? id : "<" + id + ">").orElseThrow(ReturnRefused::new);
    }

    /** What waits for somebody, the oldest first. */
    @AllowedFor({Role.DISPATCHER, Role.CASEWORKER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public List<FollowUp> open(int atMost) {
        return jdbc.sql(FOLLOW_UPS + "where f.closed_at is null order by f.opened_at limit ?").param(atMost).query(Returning::followUp).list();
    }

    /** What waits for somebody on this claim. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<FollowUp> openOn(ClaimId claim) {
        return jdbc.sql(FOLLOW_UPS + "where f.closed_at is null and f.claim_id = ? order by f.opened_at").param(claim.toString())
                .query(Returning::followUp).list();
    }

    /**
     * The address is right now: the same letter goes by post once more.
     *
     * @throws ReturnRefused if somebody else settled it
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void sendAgain(ClaimId claim, PaperId id) {
        close(claim, id, "SENT_AGAIN");
        var dispatch = dispatches.get(papers.find(id).orElseThrow().dispatch());
        papers.order(dispatch, Paper.Reason.RETURNED);
    }

    /**
     * The person knows what was in the letter in another way.
     *
     * @throws ReturnRefused if somebody else settled it
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void toldOtherwise(ClaimId claim, PaperId id) {
        close(claim, id, "TOLD_OTHERWISE");
    }

    private void close(ClaimId claim, PaperId id, String outcome) {
        int closed = jdbc.sql("update sending_follow_up set closed_at = ?, closed_by = ?, outcome = ? where paper_id = ? and claim_id = ?"
                        + " and closed_at is null")
                .params(now(), currentActor.actor().id(), outcome, id.toString(), claim.toString()).update();
        if (closed == 0) {
            throw new ReturnRefused();
        }
        accounting.act(claim, "sending.follow-up-closed", Map.of("paper", id.toString(), "outcome", outcome));
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(PaperId.of(row.getString("paper_id")), ClaimId.of(row.getString("claim_id")),
                LetterType.valueOf(row.getString("type")), ReturnReason.valueOf(row.getString("why")), moment(row, "opened_at"));
    }

    private LocalDateTime now() {
        return inDatabase(clock.instant());
    }
}
