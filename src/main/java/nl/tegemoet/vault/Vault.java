package nl.tegemoet.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Seals and opens secrets (kluis) with AES-256-GCM. Every claim and every person has a data key of its own, which the agency's key wraps
 * (envelope encryption). The context, for example {@code statement.answers:<row id>}, is bound to the sealed text: moved to another row
 * or column it does not open.
 */
@Component
public class Vault {

    private final DataKeys keys;
    private final BlindIndex blindIndex;

    Vault(DataKeys keys, BlindIndex blindIndex) {
        this.keys = keys;
        this.blindIndex = blindIndex;
    }

    /** Seals, and makes the owner's data key if there is none yet. The same text sealed twice looks different each time. */
    public byte[] seal(KeyOwner owner, byte[] plain, String context) {
        try {
            return aead(owner, true).encrypt(plain, bytes(context));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Could not seal for " + context, failure);
        }
    }

    /** @throws SecretLost if the key is gone, or the sealed text was changed or belongs to another row */
    public byte[] open(KeyOwner owner, byte[] sealed, String context) {
        try {
            return aead(owner, false).decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException failure) {
            throw new SecretLost("Does not open: " + context, failure);
        }
    }

    public byte[] sealText(KeyOwner owner, String plain, String context) {
        return plain == null ? null : seal(owner, bytes(plain), context);
    }

    public String openText(KeyOwner owner, byte[] sealed, String context) {
        return sealed == null ? null : new String(open(owner, sealed, context), StandardCharsets.UTF_8);
    }

    /**
     * A fixed fingerprint of a value, by which an encrypted column can still be searched for an equal value, and no more than that.
     *
     * @param kind keeps the fingerprints of different columns apart, for example {@code bsn}
     * @return 32 hexadecimal digits
     */
    public String blindIndex(String kind, String value) {
        return blindIndex.of(kind, value);
    }

    private Aead aead(KeyOwner owner, boolean create) throws GeneralSecurityException {
        var key = create ? keys.findOrCreate(owner) : keys.find(owner).orElseThrow(() -> new SecretLost("No key for " + owner, null));
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
