package nl.tegemoet.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ClaimFacts;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out which institution a place in a claim is (verblijfplaats), and lends the rules what the register knows of it. */
@Service
@Transactional
public class Locating {

    private static final int SHORTEST_WORD = 4;
    private static final int MOST_CANDIDATES = 5;

    private final Ties ties;
    private final Institutions institutions;
    private final Claims claims;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Locating(Ties ties, Institutions institutions, Claims claims, Accounting accounting, CurrentActor currentActor,
            ApplicationEventPublisher events, Clock clock) {
        this.ties = ties;
        this.institutions = institutions;
        this.claims = claims;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The places of a claim in the order in which they were told. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<PlacedStay> places(ClaimId claim) {
        var tied = ties.of(claim);
        var stays = claims.facts(claim).stays();
        var places = new ArrayList<PlacedStay>();
        for (int number = 0; number < stays.size(); number++) {
            var known = Optional.ofNullable(tied.get(number)).flatMap(institutions::find).orElse(null);
            places.add(new PlacedStay(number, stays.get(number), known, known == null ? candidates(stays.get(number)) : List.of()));
        }
        return places;
    }

    /** Those with the most words in common come first. */
    private List<Institution> candidates(ClaimFacts.Stay stay) {
        Map<InstitutionId, Long> hits = words(stay.place()).flatMap(word -> institutions.search(List.of(word), 50).stream())
                .filter(found -> found.entry().mayHaveExisted(stay.from(), stay.until()))
                .collect(Collectors.groupingBy(Institution::id, Collectors.counting()));
        return hits.entrySet().stream().sorted(Map.Entry.<InstitutionId, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CANDIDATES).map(hit -> institutions.find(hit.getKey()).orElseThrow()).toList();
    }

    private static Stream<String> words(String place) {
        return Stream.of(place.split("[^\\p{L}\\d]+")).filter(word -> word.length() >= SHORTEST_WORD).distinct();
    }

    /** Whether each place is one that the register knows by the name the applicant gave, in those years, or was tied to it. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public boolean isInRegister(ClaimId claim) {
        var places = places(claim);
        return !places.isEmpty() && places.stream().allMatch(place -> place.tied() != null
                || place.candidates().stream().anyMatch(found -> found.entry().isNamed(place.stay().place())));
    }

    /**
     * Records which institution a place is.
     *
     * @param stay        its place in the statement, from 0
     * @param institution null: none after all
     * @throws InstitutionNotFound if there is no such place or institution
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void tie(ClaimId claim, int stay, InstitutionId institution) {
        if (stay < 0 || stay >= claims.facts(claim).stays().size() || institution != null && institutions.find(institution).isEmpty()) {
            throw new InstitutionNotFound();
        }
        ties.add(claim, stay, institution, currentActor.actor(), clock.instant());
        accounting.act(claim, "evidence.stay-tied",
                Map.of("stay", Integer.toString(stay + 1), "institution", institution == null ? "none" : institution.toString()));
        events.publishEvent(new StayTied(claim));
    }

    /**
     * What the applicant stated, where they could not tell what kind of place it was completed by the register (Awb 3:2): what we can know
     * ourselves is not asked again.
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public ClaimFacts facts(ClaimId claim) {
        var stated = claims.facts(claim);
        var tied = ties.of(claim);
        if (tied.isEmpty()) {
            return stated;
        }
        var stays = new ArrayList<ClaimFacts.Stay>();
        for (int number = 0; number < stated.stays().size(); number++) {
            stays.add(completed(stated.stays().get(number), Optional.ofNullable(tied.get(number)).flatMap(institutions::find).orElse(null)));
        }
        return stated.withStays(stays);
    }

    private static ClaimFacts.Stay completed(ClaimFacts.Stay stay, Institution known) {
        return known == null || stay.setting() != null ? stay
                : new ClaimFacts.Stay(stay.place(), known.entry().care(), stay.placement(), stay.from(), stay.until(), stay.town(),
                        stay.inNetherlands());
    }
}
