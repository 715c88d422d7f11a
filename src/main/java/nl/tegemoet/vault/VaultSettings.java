package nl.tegemoet.vault;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The agency's keys. They come from the environment, never from a file of the project.
 *
 * @param activeKey the name of the key in {@code keys} that wraps new data keys
 * @param keys the key-encryption keys by name, each 32 random bytes in Base64; an old one stays here for as long as it has wrapped anything
 * @param indexKey the key of the blind index, 32 random bytes in Base64; it can never change, because the index would find nothing
 */
@ConfigurationProperties("tegemoet.vault")
record VaultSettings(String activeKey, Map<String, String> keys, String indexKey) {

    VaultSettings {
        if (activeKey == null || keys == null || !keys.containsKey(activeKey)) {
            throw new IllegalArgumentException("tegemoet.vault.active-key must name one of tegemoet.vault.keys");
        }
        keys.forEach((name, key) -> require32Bytes("tegemoet.vault.keys." + name, key));
        require32Bytes("tegemoet.vault.index-key", indexKey);
    }

    private static void require32Bytes(String setting, String base64) {
        int length;
        try {
            length = Base64.getDecoder().decode(base64 == null ? "" : base64).length;
        } catch (IllegalArgumentException notBase64) {
            length = -1;
        }
        if (length != 32) {
            throw new IllegalArgumentException(setting + " must be 32 bytes in Base64");
        }
    }

    @Override
    public String toString() {
        return "VaultSettings[activeKey=" + activeKey + "]";
    }
}
