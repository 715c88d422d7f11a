package nl.tegemoet.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RealParts
class VaultDatabaseTests {

    private final Vault vault;
    private final TransactionTemplate transaction;

    @Autowired
    VaultDatabaseTests(Vault vault, TransactionTemplate transaction) {
        this.vault = vault;
        this.transaction = transaction;
    }

    @Test
    void whatWasSealedOpensAgainAndLooksDifferentEachTime() {
        var owner = KeyOwner.claim(ClaimId.random());
        var first = vault.sealText(owner, "wat er gebeurd is", "statement:1");
        var second = vault.sealText(owner, "wat er gebeurd is", "statement:1");
        assertThat(first).isNotEqualTo(second);
        assertThat(vault.openText(owner, first, "statement:1")).isEqualTo("wat er gebeurd is");
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("gebeurd");
    }

    @Test
    void aSecretMovedToAnotherRowOrOwnerDoesNotOpen() {
        var owner = KeyOwner.claim(ClaimId.random());
        var other = KeyOwner.claim(ClaimId.random());
        vault.sealText(other, "x", "statement:2");
        var sealed = vault.sealText(owner, "geheim", "statement:1");
        assertThatThrownBy(() -> vault.openText(owner, sealed, "statement:2")).isInstanceOf(SecretLost.class);
        assertThatThrownBy(() -> vault.openText(other, sealed, "statement:1")).isInstanceOf(SecretLost.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.openText(owner, sealed, "statement:1")).isInstanceOf(SecretLost.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aKeyThatWasRolledBackIsForgotten() {
        var owner = KeyOwner.person(PersonId.random());
        transaction.executeWithoutResult(status -> {
            vault.sealText(owner, "eerst", "x");
            vault.sealText(owner, "nog eens", "x");
            status.setRollbackOnly();
        });
        var sealed = vault.sealText(owner, "daarna", "x");
        assertThat(vault.openText(owner, sealed, "x")).isEqualTo("daarna");
        assertThat(transaction.<String>execute(status -> vault.openText(owner, sealed, "x"))).isEqualTo("daarna");
    }

    @Test
    void manyWhoSealForANewOwnerAtOnceShareOneKey() throws Exception {
        var owner = KeyOwner.claim(ClaimId.random());
        int many = 8;
        var barrier = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            Callable<byte[]> seal = () -> {
                barrier.await();
                return transaction.execute(status -> vault.sealText(owner, "samen", "x"));
            };
            for (var sealed : pool.invokeAll(IntStream.range(0, many).mapToObj(i -> seal).toList())) {
                assertThat(vault.openText(owner, sealed.get(), "x")).isEqualTo("samen");
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theBlindIndexFindsEqualValuesAndKeepsColumnsApart() {
        assertThat(vault.blindIndex("bsn", "999990408")).hasSize(32).isEqualTo(vault.blindIndex("bsn", "999990408"))
                .isNotEqualTo(vault.blindIndex("iban", "999990408")).isNotEqualTo(vault.blindIndex("bsn", "999990409"));
    }
}
