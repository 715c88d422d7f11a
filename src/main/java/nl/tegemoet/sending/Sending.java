package nl.tegemoet.sending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.sending.Dispatch.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends letters by the way that the person chose (verzenden, Awb 2:8, 2:14). By the portal a letter leaves at once; on paper it waits
 * for the print run and leaves when that is released. Joins the transaction of whoever sends.
 */
@Service
@Transactional
public class Sending {

    static final Actor SENDING = Actor.system("sending");

    private final Dispatches dispatches;
    private final Papers papers;
    private final Departing departing;
    private final DeliveryLedger ledger;
    private final PrintRuns runs;
    private final Consenting consenting;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Sending(Dispatches dispatches, Papers papers, Departing departing, DeliveryLedger ledger, PrintRuns runs, Consenting consenting,
            Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.dispatches = dispatches;
        this.papers = papers;
        this.departing = departing;
        this.ledger = ledger;
        this.runs = runs;
        this.consenting = consenting;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Sends a letter. Asked again for the same letter about the same thing, it sends nothing more.
     *
     * @param subject id of what the letter is about; never personal data
     * @return the letter if it has left; empty as long as it waits for the post
     */
    @AllowedFor({Role.SYSTEM, Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    public Optional<LetterId> send(ClaimId claim, LetterType type, String subject) {
        var sent = dispatches.lockLive(claim, type, subject);
        if (sent.isEmpty()) {
            sent = order(claim, type, subject);
        }
        return sent.stream().filter(dispatch -> dispatch.recipient() == Recipient.APPLICANT)
                .flatMap(dispatch -> Stream.ofNullable(dispatch.letter())).findFirst();
    }

    private List<Dispatch> order(ClaimId claim, LetterType type, String subject) {
        var orderedBy = currentActor.actor().id();
        try {
            return currentActor.callAs(SENDING,
                    () -> Recipient.of(claim, type).stream().map(recipient -> order(claim, type, subject, recipient, orderedBy)).toList());
        } catch (DuplicateKeyException orderedMeanwhile) {
            return dispatches.lockLive(claim, type, subject);
        }
    }

    private Dispatch order(ClaimId claim, LetterType type, String subject, Recipient recipient, String orderedBy) {
        var kind = KindOfLetter.of(type);
        var dispatch = new Dispatch(DispatchId.random(), claim, type, subject, recipient, kind, recipient == Recipient.BODY ? Channel.POST : consenting.channel(claim, kind), State.WAITING,
                clock.instant().truncatedTo(ChronoUnit.MICROS), null, null);
        dispatches.add(dispatch, orderedBy);
        if (dispatch.isOnPaperFirst()) {
            papers.order(dispatch, Paper.Reason.POST);
            return dispatch;
        }
        if (dispatch.channel() == Channel.BOTH) {
            papers.order(dispatch, Paper.Reason.COPY);
        }
        return departing.leaveByPortal(dispatch, LocalDate.now(clock));
    }

    /** Whether the letter was ordered and has not left yet. */
    @AllowedFor({Role.SYSTEM, Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    public boolean isWaiting(ClaimId claim, LetterType type, String subject) {
        return dispatches.lockLive(claim, type, subject).stream().anyMatch(dispatch -> dispatch.state() == State.WAITING);
    }

    /**
     * Takes a letter back before it leaves; a print run that holds it is prepared anew. What was never sent is left as it is.
     *
     * @param reason in words; kept sealed
     * @throws LetterAlreadyLeft if it is too late
     */
    @AllowedFor({Role.SYSTEM, Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    public void takeBack(ClaimId claim, LetterType type, String subject, String reason) {
        // runs are locked before what is in them, here as at their release
        papers.runsOf(claim, type, subject).forEach(runs::lock);
        for (var dispatch : dispatches.lockLive(claim, type, subject)) {
            if (dispatch.state() == State.LEFT) {
                throw new LetterAlreadyLeft();
            }
            papers.runsOf(claim, type, subject).forEach(run -> runs.withdraw(run, currentActor.actor()));
            papers.withdraw(dispatch.id());
            var now = clock.instant();
            dispatches.takenBack(dispatch, currentActor.actor().id(), reason, now);
            ledger.add(dispatch, DeliveryEvent.TAKEN_BACK, now, dispatch.type().code());
            accounting.act(claim, "sending.taken-back", Map.of("dispatch", dispatch.id().toString(), "code", type.code()));
        }
    }
}
