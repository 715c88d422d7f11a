package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.party.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells what a decision entitles to: the one place where payment asks about a grant, or about a sum of another kind. */
@Component
class Entitlements {

    private final Deciding deciding;
    private final Claims claims;
    private final Persons persons;
    private final ObjectProvider<OtherEntitlement.Source> others;

    Entitlements(Deciding deciding, Claims claims, Persons persons, ObjectProvider<OtherEntitlement.Source> others) {
        this.deciding = deciding;
        this.claims = claims;
        this.persons = persons;
        this.others = others;
    }

    /** Empty unless the decision gives a sum, is announced and is still in force. */
    Optional<Entitlement> of(DecisionId decision) {
        return deciding.granted(decision)
                .map(granted -> entitlement(granted.claim(), decision, granted.amount(), granted.paymentDue(), granted.deciders()))
                .or(() -> others.stream().flatMap(source -> source.of(decision).stream()).findFirst()
                        .map(other -> entitlement(other.claim(), decision, other.amount(), other.payBy(), other.deciders())));
    }

    private Entitlement entitlement(ClaimId id, DecisionId decision, Euro amount, LocalDate payBy, Set<String> deciders) {
        var claim = claims.summary(id);
        return new Entitlement(id, claim.number(), decision, amount, payBy, deciders, persons.profile(claim.person()).address());
    }
}
