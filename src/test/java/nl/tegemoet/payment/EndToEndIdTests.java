package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.tegemoet.kernel.DecisionId;
import org.junit.jupiter.api.Test;

class EndToEndIdTests {

    /** Reckoned outside this code (SHA-256, then RFC 4648 base32 of its first twenty bytes): it may never become another one. */
    @Test
    void theReferenceOfAnAttemptIsTheSameForEver() {
        assertThat(EndToEndId.of(DecisionId.of("00000000-0000-0000-0000-000000000001"), 1)).isEqualTo("NW6F5ZN5LVKYNPFJEKBXEN3VYPSXWPBK");
        assertThat(EndToEndId.of(DecisionId.of("00000000-0000-0000-0000-000000000001"), 2)).isEqualTo("5O6IATRHIHKQTLECORKRR6UE26J2B6KV");
    }

    @Property(tries = 500)
    void everyReferenceHas32LettersAndDigits(@ForAll long most, @ForAll long least, @ForAll @IntRange(min = 1, max = 99) int attempt) {
        var decision = new DecisionId(new UUID(most, least));
        assertThat(EndToEndId.of(decision, attempt)).matches("[A-Z2-7]{32}").isNotEqualTo(EndToEndId.of(decision, attempt + 1));
    }
}
