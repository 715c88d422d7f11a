package nl.tegemoet.payment;

import java.util.Optional;
import nl.tegemoet.payment.PaymentRefused.Reason;

/** Four eyes on money (vier ogen): who prepared a batch does not release it. */
final class ReleaserMustDiffer {

    private ReleaserMustDiffer() {
    }

    static Optional<Reason> check(String preparedBy, String releaser) {
        return preparedBy.equals(releaser) ? Optional.of(Reason.SAME_PERSON) : Optional.empty();
    }
}
