package nl.tegemoet.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts, in the record of the paths, which nodes and flows of a diagram the claims of a test have passed. */
public final class PassedElements {

    private PassedElements() {
    }

    /** Fails with the names of the nodes and flows that none of these claims passed. */
    public static void assertThatAllWerePassed(JdbcClient jdbc, String processKey, Collection<ClaimId> claims) {
        var missing = new HashSet<>(BpmnFile.of(processKey).passable());
        claims.forEach(claim -> jdbc.sql("select element_id from audit_step where claim_id = ? and process_key = ? and event in ('LEFT', 'TAKEN')")
                .params(claim.toString(), processKey).query(String.class).list().forEach(missing::remove));
        assertThat(missing).as("never passed in " + processKey).isEmpty();
    }
}
