package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Sending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people who wait where the queue is (wachttijdbericht, letter L32): once per interval of the scheme, and not to somebody of whom we
 * ask something, for they would read that they need not do anything.
 */
@Service
@Transactional
@AllowedFor(Role.SYSTEM)
public class Informing {

    private static final int DAYS_IN_A_WEEK = 7;

    private final JdbcClient jdbc;
    private final ClaimRecords claims;
    private final Questions questions;
    private final Delays delays;
    private final Scheme scheme;
    private final Sending sending;
    private final Accounting accounting;
    private final Clock clock;

    Informing(JdbcClient jdbc, ClaimRecords claims, Questions questions, Delays delays, Scheme scheme, Sending sending, Accounting accounting,
            Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.questions = questions;
        this.delays = delays;
        this.scheme = scheme;
        this.sending = sending;
        this.accounting = accounting;
        this.clock = clock;
    }

    /** Claims that wait for another whole interval without a message; who waits longest comes first. */
    @Transactional(readOnly = true)
    public List<ClaimId> due(LocalDate day) {
        var interval = scheme.parametersOn(day).waitingMessageWeeks() * DAYS_IN_A_WEEK;
        return jdbc.sql("select c.id from claim c where c.status = 'OPEN' and c.received_on <= ? and datediff(?, c.received_on) div ? >"
                        + " (select coalesce(max(m.number), 0) from claim_waiting_message m where m.claim_id = c.id)"
                        + " order by c.received_on, c.id")
                .params(day.minusDays(interval), day, interval).query((row, number) -> ClaimId.of(row.getString(1))).list();
    }

    /**
     * Writes to the applicant, unless something is asked of them or there is a decision.
     *
     * @return whether a message was sent
     * @throws org.springframework.dao.DuplicateKeyException if another node did it meanwhile
     */
    public boolean tell(ClaimId id, LocalDate day) {
        var claim = claims.findById(id.value()).orElseThrow(ClaimNotFound::new);
        var interval = scheme.parametersOn(day).waitingMessageWeeks() * DAYS_IN_A_WEEK;
        var number = (day.toEpochDay() - claim.summary(null).receivedOn().toEpochDay()) / interval;
        if (!claim.isOpen() || number < 1 || isAskedSomething(id, day)) {
            return false;
        }
        var message = UUID.randomUUID();
        jdbc.sql("insert into claim_waiting_message (id, claim_id, number, sent_at) values (?, ?, ?, ?)")
                .params(message.toString(), id.toString(), number, inDatabase(clock.instant())).update();
        accounting.act(id, "claim.waiting-told", Map.of("message", message.toString(), "number", Long.toString(number)));
        sending.send(id, LetterType.WAITING, message.toString());
        return true;
    }

    private boolean isAskedSomething(ClaimId claim, LocalDate day) {
        return questions.of(claim).stream().anyMatch(Question::isOpen)
                || delays.requests(claim).stream().anyMatch(request -> request.isOpenOn(day));
    }
}
