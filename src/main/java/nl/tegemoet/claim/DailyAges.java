package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.scheme.Scheme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks each morning who came to the high age while they wait (voorrang): their claim goes first from that day. Every node does it; a claim that
 * goes first already is left alone, and one that fails stops no other.
 */
@Component
class DailyAges {

    private static final Actor BY_ITSELF = Actor.system("daily-ages");
    private static final Logger LOG = LoggerFactory.getLogger(DailyAges.class);

    private final Prioritising prioritising;
    private final Scheme scheme;
    private final Terms terms;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    DailyAges(Prioritising prioritising, Scheme scheme, Terms terms, CurrentActor currentActor, JdbcClient jdbc) {
        this.prioritising = prioritising;
        this.scheme = scheme;
        this.terms = terms;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Scheduled(cron = "${tegemoet.claim.daily-ages:0 10 5 * * *}", zone = "Europe/Amsterdam")
    void work() {
        lookOn(terms.today());
    }

    void lookOn(LocalDate day) {
        currentActor.runAs(BY_ITSELF, () -> candidates(day).forEach(claim -> {
            try {
                prioritising.growOlder(claim, day);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                LOG.debug("Claim {} was changed meanwhile, it is looked at tomorrow", claim);
            } catch (RuntimeException failed) {
                LOG.error("The age on claim {} could not be looked at", claim, failed);
            }
        }));
    }

    /** The year of birth of an applicant stands in the label of the claim, so that few profiles are opened; of somebody else it does not. */
    private List<ClaimId> candidates(LocalDate day) {
        return jdbc.sql("select id from claim where status = 'OPEN' and priority = 'NONE' and (kind = 'UNDER_ADMINISTRATION'"
                        + " or kind in ('VICTIM', 'NEXT_OF_KIN') and cast(right(person_label, 4) as unsigned) <= ?)")
                .param(day.getYear() - scheme.priorityOn(day).highAge()).query((row, number) -> ClaimId.of(row.getString(1))).list();
    }
}
