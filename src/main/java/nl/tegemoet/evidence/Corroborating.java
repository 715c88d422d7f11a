package nl.tegemoet.evidence;

import java.util.Collections;
import java.util.List;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.ClaimFacts;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how many other claims name the same place, time and kind of violence (Awb 3:2). It tells counts and never which claims; who asked
 * is recorded. A low count says nothing against a claim: many never applied.
 */
@Service
@Transactional
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
public class Corroborating {

    private static final int MOST_CLAIMS = 2_000;

    private final Ties ties;
    private final Locating locating;
    private final Accounting accounting;

    Corroborating(Ties ties, Locating locating, Accounting accounting) {
        this.ties = ties;
        this.locating = locating;
        this.accounting = accounting;
    }

    /** One line for each place of the claim that is tied to the register. */
    public List<Corroboration> counts(ClaimId claim, Purpose purpose) {
        accounting.read(claim, "corroboration", purpose);
        var kinds = locating.facts(claim).kinds();
        return locating.places(claim).stream().filter(place -> place.tied() != null).map(place -> {
            var others = ties.claims(place.tied().id(), MOST_CLAIMS).stream().filter(other -> !other.equals(claim))
                    .filter(other -> ties.of(other).containsValue(place.tied().id())).toList();
            var then = others.stream().filter(other -> wasThere(other, place)).toList();
            var alike = then.stream().filter(other -> !Collections.disjoint(locating.facts(other).kinds(), kinds)).count();
            return new Corroboration(place.tied(), others.size(), then.size(), (int) alike);
        }).toList();
    }

    private boolean wasThere(ClaimId other, PlacedStay place) {
        var stays = locating.facts(other).stays();
        return ties.of(other).entrySet().stream().filter(tie -> tie.getValue().equals(place.tied().id())).map(tie -> stays.get(tie.getKey()))
                .anyMatch(stay -> overlap(stay, place.stay()));
    }

    /** What is not known may have been the same time. */
    static boolean overlap(ClaimFacts.Stay one, ClaimFacts.Stay other) {
        return startsInTime(one.from(), other.until()) && startsInTime(other.from(), one.until());
    }

    private static boolean startsInTime(ApproximateDate from, ApproximateDate until) {
        return from == null || until == null || !from.earliest().isAfter(until.latest());
    }
}
