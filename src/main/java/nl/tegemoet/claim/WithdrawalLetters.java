package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts together letter L16, which confirms a withdrawal and tells whether one can file anew. */
@Component
class WithdrawalLetters implements LetterSource {

    private final ClaimRecords claims;
    private final Withdrawals withdrawals;
    private final Corresponding corresponding;
    private final Scheme scheme;

    WithdrawalLetters(ClaimRecords claims, Withdrawals withdrawals, Corresponding corresponding, Scheme scheme) {
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.corresponding = corresponding;
        this.scheme = scheme;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.WITHDRAWAL);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var receivedOn = claims.findById(claim.value()).orElseThrow(ClaimNotFound::new).summary(null).receivedOn();
        var lastFilingDay = scheme.parametersOn(leavesOn).lastFilingDay().orElse(null);
        var open = lastFilingDay == null || !leavesOn.isAfter(lastFilingDay);
        return corresponding.compose(claim, new WithdrawalLetter(receivedOn, withdrawals.withdrawnOn(claim), open, lastFilingDay));
    }
}
