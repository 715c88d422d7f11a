package nl.tegemoet.development;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.sending.SentLetters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Claims in every stage. Those of Bram, Coby, Daan and Eline belong to people who can log in; the others fill the worklist. Anna has none,
 * so that one can apply as her. All stories are invented.
 */
@Component
@Profile("development")
class DemoClaims implements DemoStory {

    private final ExampleClaims examples;
    private final ClaimWalk walk;
    private final SentLetters letters;

    DemoClaims(ExampleClaims examples, ClaimWalk walk, SentLetters letters) {
        this.examples = examples;
        this.walk = walk;
        this.letters = letters;
    }

    @Override
    public void tell() {
        askedForMore(person("999990147", "Jansen", LocalDate.of(1975, 11, 2)));
        walk.findComplete(filed(person("999990226", "Wit", LocalDate.of(1948, 7, 21))));
        var granted = filed(person("999990317", "Öztürk", LocalDate.of(1990, 1, 30)));
        walk.grant(granted);
        walk.refuse(filed(person("999990408", "Hof", LocalDate.of(2001, 5, 9))));

        paid(filed(somebody("Bakker", 1958)));
        waitingForReview(filed(somebody("Visser", 1966)));
        sentBack(filed(somebody("Smit", 1971)));
        waitingForSignature(filed(somebody("Meijer", 1953)));
        walk.take(filed(somebody("Mulder", 1980)), TaskKind.CHECK_COMPLETENESS, ClaimWalk.CARLA);
        filed(somebody("Dekker", 1962));
        filed(somebody("Peters", 1969));
        walk.findComplete(filed(somebody("Hendriks", 1985)));
        signedButNotYetPosted(letters.claim(somebody("Kok", 1949), Channel.POST));
    }

    private void askedForMore(PersonId person) {
        walk.ask(filed(person), "Weet u nog welke instantie besloot dat u in het tehuis ging wonen? Een naam of plaats is al genoeg.");
    }

    private void paid(ClaimId claim) {
        walk.grant(claim);
        walk.report(walk.bank(walk.release(Set.of(claim))));
        walk.settle(claim);
    }

    private void waitingForReview(ClaimId claim) {
        walk.findComplete(claim);
        walk.proposeGrant(claim);
    }

    private void sentBack(ClaimId claim) {
        waitingForReview(claim);
        walk.sendBack(claim, "Graag duidelijker opschrijven uit welk stuk de plaatsing blijkt.");
    }

    private void waitingForSignature(ClaimId claim) {
        waitingForReview(claim);
        walk.agree(claim);
    }

    /** The receipt and the decision wait for the post of today. */
    private void signedButNotYetPosted(ClaimId claim) {
        waitingForSignature(claim);
        walk.signOnly(claim);
    }

    private ClaimId filed(PersonId person) {
        return examples.submitted(person).claim();
    }

    private PersonId person(String bsn, String familyName, LocalDate birthDate) {
        return examples.aPerson(new Bsn(bsn), familyName, birthDate);
    }

    private PersonId somebody(String familyName, int year) {
        return examples.aPerson(familyName, LocalDate.of(year, 6, 15));
    }
}
