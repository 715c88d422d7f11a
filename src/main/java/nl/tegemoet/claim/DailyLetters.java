package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.scheme.Scheme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each morning to those to whom nobody else would: the longer term before the eight weeks end (Awb 4:14(3), letter L06), who handles
 * the claim (L02), and where the queue is (L32). Every node does it; the database makes each letter leave once. One claim that fails stops
 * no other.
 */
@Component
class DailyLetters {

    private static final Actor BY_ITSELF = Actor.system("daily-letters");
    private static final Logger LOG = LoggerFactory.getLogger(DailyLetters.class);

    private final Timekeeping timekeeping;
    private final Delaying delaying;
    private final Introducing introducing;
    private final Informing informing;
    private final Scheme scheme;
    private final Terms terms;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    DailyLetters(Timekeeping timekeeping, Delaying delaying, Introducing introducing, Informing informing, Scheme scheme, Terms terms,
            CurrentActor currentActor, TransactionTemplate transaction) {
        this.timekeeping = timekeeping;
        this.delaying = delaying;
        this.introducing = introducing;
        this.informing = informing;
        this.scheme = scheme;
        this.terms = terms;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${tegemoet.claim.daily-letters:0 30 5 * * *}", zone = "Europe/Amsterdam")
    void work() {
        writeFor(terms.today());
    }

    void writeFor(LocalDate day) {
        currentActor.runAs(BY_ITSELF, () -> {
            timekeeping.withoutNotice(day, day.plusDays(scheme.parametersOn(day).delayNoticeDays()))
                    .forEach(claim -> alone(claim, () -> delaying.giveNoticeByItself(claim)));
            introducing.due().forEach(claim -> alone(claim, () -> introducing.tell(claim)));
            informing.due(day).forEach(claim -> alone(claim, () -> informing.tell(claim, day)));
        });
    }

    private void alone(ClaimId claim, Runnable act) {
        try {
            transaction.executeWithoutResult(status -> act.run());
        } catch (DuplicateKeyException | DelayNotPossible doneMeanwhile) {
            LOG.debug("Claim {} needs no letter any more", claim);
        } catch (RuntimeException failed) {
            LOG.error("The daily letter of claim {} could not be written", claim, failed);
        }
    }
}
