package nl.tegemoet.payment;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Sha256;

/**
 * Derives the reference that travels with a transfer to the payee's bank and back: the first 160 bits of SHA-256 over decision and
 * attempt, written in 32 letters and digits. The same attempt always gets the same one, another never does, and it tells nothing.
 */
final class EndToEndId {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 32;

    private EndToEndId() {
    }

    static String of(DecisionId decision, int attempt) {
        var bits = new BigInteger(1,
                Arrays.copyOf(Sha256.of(("pay|" + decision + "|" + attempt).getBytes(StandardCharsets.US_ASCII)), LENGTH * 5 / 8));
        var text = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(bits.shiftRight(i * 5).intValue() & 31));
        }
        return text.toString();
    }
}
