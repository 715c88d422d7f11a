package nl.tegemoet.sending;

import java.time.LocalDate;
import java.util.Optional;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.sending.PrintRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one paper together: a letter that is to leave, or a copy of one that did. Each in a transaction of its own, which keeps nothing. */
@Component
class PaperDrafting {

    private static final Logger LOG = LoggerFactory.getLogger(PaperDrafting.class);

    private final Papers papers;
    private final Dispatches dispatches;
    private final Departing departing;
    private final Letters letters;
    private final Contacting contacting;
    private final CurrentActor currentActor;
    private final TransactionTemplate alone;

    PaperDrafting(Papers papers, Dispatches dispatches, Departing departing, Letters letters, Contacting contacting,
            CurrentActor currentActor, PlatformTransactionManager transactions) {
        this.papers = papers;
        this.dispatches = dispatches;
        this.departing = departing;
        this.letters = letters;
        this.contacting = contacting;
        this.currentActor = currentActor;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        alone.setReadOnly(true);
    }

    /**
     * The paper as it would leave on that day; empty if it cannot be put together, for example because a fact is missing, or may not leave
     * on that day.
     *
     * @throws PrintRefused if it does not wait any more
     */
    Optional<PaperDraft> draft(PaperId id, LocalDate day) {
        try {
            return currentActor.callAs(Sending.SENDING, () -> alone.execute(status -> drafted(id, day)));
        } catch (PrintRefused changed) {
            throw changed;
        } catch (RuntimeException incomplete) {
            // the words of the failure may hold what the letter says
            LOG.error("Paper {} could not be put together: {}", id, incomplete.getClass().getName());
            return Optional.empty();
        }
    }

    private Optional<PaperDraft> drafted(PaperId id, LocalDate day) {
        var paper = papers.find(id).filter(found -> found.state() == Paper.State.WAITING)
                .orElseThrow(() -> new PrintRefused(Reason.CHANGED_MEANWHILE));
        var dispatch = dispatches.get(paper.dispatch());
        boolean plain = contacting.wishes(dispatch.claim()).plainEnvelope();
        if (dispatch.letter() == null && !departing.mayLeaveOn(dispatch, day)) {
            return Optional.empty();
        }
        if (dispatch.letter() == null) {
            var printed = departing.print(dispatch, day);
            return Optional.of(new PaperDraft(paper, dispatch, printed.id(), printed.pdf(), printed.sha256(), printed, null, plain));
        }
        var copy = letters.copy(dispatch.letter());
        var sheet = paper.reason() == Paper.Reason.RETURNED ? departing.addressee(dispatch, day) : null;
        return Optional.of(new PaperDraft(paper, dispatch, dispatch.letter(), copy.pdf(), copy.letter().sha256(), null, sheet, plain));
    }
}
