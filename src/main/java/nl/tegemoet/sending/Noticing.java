package nl.tegemoet.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.MailGateway.Remark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the notices of the outbox (kennisgeven, Awb 2:10), on every node. A node that dies between sending and recording leaves a lease
 * behind; when that ends, another node sends the same Message-ID once more. What cannot be delivered is followed by paper (Awb 2:11).
 */
@Component
class Noticing {

    static final String NO_NOTICE_WANTED = "not-wanted";
    static final String NO_ADDRESS = "no-address";

    private static final Logger LOG = LoggerFactory.getLogger(Noticing.class);
    private static final int AT_A_TIME = 200;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 8;

    private final Notices notices;
    private final Dispatches dispatches;
    private final Papers papers;
    private final DeliveryLedger ledger;
    private final Contacting contacting;
    private final Scheme scheme;
    private final MailGateway gateway;
    private final MailSettings settings;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Noticing(Notices notices, Dispatches dispatches, Papers papers, DeliveryLedger ledger, Contacting contacting, Scheme scheme,
            MailGateway gateway, MailSettings settings, Accounting accounting, CurrentActor currentActor, TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.dispatches = dispatches;
        this.papers = papers;
        this.ledger = ledger;
        this.contacting = contacting;
        this.scheme = scheme;
        this.gateway = gateway;
        this.settings = settings;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${tegemoet.mail.every:PT20S}")
    void work() {
        if (settings.work()) {
            sendDue();
        }
    }

    /** Sends what is due, one notice after the other; the number of notices that were taken up. */
    int sendDue() {
        int taken = 0;
        while (taken < AT_A_TIME && currentActor.callAs(Sending.SENDING, this::sendNext)) {
            taken++;
        }
        return taken;
    }

    private boolean sendNext() {
        var leased = transaction.execute(status -> notices.lease());
        leased.ifPresent(this::handle);
        return leased.isPresent();
    }

    private void handle(Notice notice) {
        var dispatch = dispatches.get(notice.dispatch());
        var wishes = contacting.wishes(dispatch.claim());
        if (!wishes.canBeNoticed()) {
            giveUp(notice, dispatch, wishes.noticeWanted() ? NO_ADDRESS : NO_NOTICE_WANTED, false);
            return;
        }
        var now = clock.instant();
        var safe = SafeMoment.from(now, notice.dueAt(), wishes, clock.getZone());
        if (safe.isAfter(now)) {
            transaction.executeWithoutResult(status -> notices.waitUntil(notice, safe));
            return;
        }
        send(notice, dispatch, wishes);
    }

    private void send(Notice notice, Dispatch dispatch, DeliveryWishes wishes) {
        try {
            gateway.send(new MailGateway.Mail(notice.messageId(), wishes.email(), contacting.preferences(dispatch.claim()).locale(), remark(dispatch)));
        } catch (MailGateway.Undeliverable refused) {
            giveUp(notice, dispatch, refused.code(), true);
            return;
        } catch (MailGateway.Unavailable later) {
            tryLater(notice, dispatch, wishes, later.code());
            return;
        }
        var sentAt = clock.instant();
        transaction.executeWithoutResult(status -> {
            if (notices.sent(notice, sentAt)) {
                ledger.add(dispatch, DeliveryEvent.NOTICED, sentAt, notice.messageId());
            }
        });
    }

    /** Awb 2:10(2), as it is on the day on which the notice goes out. */
    private Remark remark(Dispatch dispatch) {
        if (!scheme.noticeTellsTerm(LocalDate.now(clock))) {
            return null;
        }
        return dispatch.kind() == MessageKind.NEWS ? Remark.NO_TERM : Remark.TERM;
    }

    /** With growing pauses: 1, 2, 4 minutes and so on up to four hours, as long as the term allows. */
    private void tryLater(Notice notice, Dispatch dispatch, DeliveryWishes wishes, String code) {
        LOG.warn("Notice {} could not be sent ({}), attempt {}", notice.id(), code, notice.attempts() + 1);
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(notice.attempts(), LONGEST_PAUSE));
        Instant earliest = clock.instant().plus(pause);
        if (earliest.isAfter(notice.dueAt())) {
            giveUp(notice, dispatch, code, true);
            return;
        }
        var next = SafeMoment.from(earliest, notice.dueAt(), wishes, clock.getZone());
        transaction.executeWithoutResult(status -> notices.tryAgain(notice, next, code));
    }

    /** @param onPaper whether the person is told by post instead (Awb 2:11); not whoever wants no notice or gave no address */
    private void giveUp(Notice notice, Dispatch dispatch, String code, boolean onPaper) {
        transaction.executeWithoutResult(status -> {
            if (notices.failed(notice, code)) {
                notNoticed(dispatch, DeliveryEvent.NOT_NOTICED, code, onPaper);
            }
        });
    }

    /**
     * Records that a notice came back after it was sent; the letter then goes by post too. Asked again, it changes nothing.
     *
     * @return the sending that it was about; empty if no such notice was sent
     */
    Optional<Dispatch> bounced(String messageId) {
        var found = notices.bounced(messageId).map(dispatches::get);
        Consumer<Dispatch> follow = dispatch -> notNoticed(dispatch, DeliveryEvent.BOUNCED, messageId, true);
        found.ifPresent(follow);
        return found;
    }

    private void notNoticed(Dispatch dispatch, DeliveryEvent event, String evidence, boolean onPaper) {
        ledger.add(dispatch, event, clock.instant(), evidence);
        boolean papered = onPaper && papers.of(dispatch.id()).isEmpty();
        if (papered) {
            papers.order(dispatch, Paper.Reason.NOT_NOTICED);
        }
        accounting.act(dispatch.claim(), "sending.not-noticed", Map.of("dispatch", dispatch.id().toString(), "why", evidence, "onPaper",
                Boolean.toString(papered)));
    }
}
