package nl.tegemoet.decision;

import java.util.List;
import nl.tegemoet.kernel.Euro;

/**
 * A decision that rests on the hardship clause, as it lies before whoever is asked for the second signature.
 *
 * @param version     to be given back when signing, so that a stale page signs nothing
 * @param departsFrom the conditions that are not met
 */
public record HardshipToSign(int version, Euro amount, List<RefusalGround> departsFrom, String reasons, String plainReasons,
                             String signedByName) {

    public HardshipToSign {
        departsFrom = List.copyOf(departsFrom);
    }

    @Override
    public String toString() {
        return "HardshipToSign[hidden]";
    }
}
