package nl.tegemoet.payment;

import java.util.Optional;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.GrantedAmount;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.party.Persons;
import org.springframework.stereotype.Component;

/** Tells what a decision entitles to: the one place where payment asks the rooms below it about a grant. */
@Component
class Entitlements {

    private final Deciding deciding;
    private final Claims claims;
    private final Persons persons;

    Entitlements(Deciding deciding, Claims claims, Persons persons) {
        this.deciding = deciding;
        this.claims = claims;
        this.persons = persons;
    }

    /** Empty unless the decision grants, is announced and is still in force. */
    Optional<Entitlement> of(DecisionId decision) {
        return deciding.granted(decision).map(this::entitlement);
    }

    private Entitlement entitlement(GrantedAmount granted) {
        var claim = claims.summary(granted.claim());
        return new Entitlement(granted.claim(), claim.number(), granted.decision(), granted.amount(), granted.paymentDue(),
                granted.deciders(), persons.profile(claim.person()).address());
    }
}
