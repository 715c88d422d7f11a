package nl.tegemoet.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The data keys, one for each owner, wrapped by the agency's key. They are written in the caller's transaction. */
@Repository
@EnableConfigurationProperties(VaultSettings.class)
class DataKeys {

    private static final int REMEMBERED = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String activeKey;
    private final Map<String, Aead> wrappers;
    private final Map<KeyOwner, KeysetHandle> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyOwner, KeysetHandle> eldest) {
            return size() > REMEMBERED;
        }
    });

    DataKeys(JdbcClient jdbc, Clock clock, VaultSettings settings) throws GeneralSecurityException {
        AeadConfig.register();
        this.jdbc = jdbc;
        this.clock = clock;
        this.activeKey = settings.activeKey();
        this.wrappers = settings.keys().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> wrapper(entry.getValue())));
    }

    Optional<KeysetHandle> find(KeyOwner owner) {
        var known = remembered.get(owner);
        if (known != null) {
            return Optional.of(known);
        }
        var found = jdbc.sql("select wrapped_by, wrapped_key from vault_key where owner_kind = ? and owner_id = ?")
                .params(owner.kind().name(), owner.id().toString())
                .query((row, number) -> unwrap(owner, row.getString(1), row.getBytes(2)))
                .optional();
        found.ifPresent(key -> rememberOnceStored(owner, key));
        return found;
    }

    KeysetHandle findOrCreate(KeyOwner owner) {
        return find(owner).orElseGet(() -> {
            // two transactions may arrive here at once: the second waits for the first and then reads the first one's key
            jdbc.sql("insert ignore into vault_key (owner_kind, owner_id, wrapped_by, wrapped_key, created_at) values (?, ?, ?, ?, ?)")
                    .params(owner.kind().name(), owner.id().toString(), activeKey, newWrappedKey(owner),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            return find(owner).orElseThrow();
        });
    }

    /** A key that is rolled back must not live on in memory: what were sealed with it could never be opened again. */
    private void rememberOnceStored(KeyOwner owner, KeysetHandle key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            remembered.put(owner, key);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.put(owner, key);
            }
        });
    }

    private byte[] newWrappedKey(KeyOwner owner) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrappers.get(activeKey), boundTo(owner));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Could not make a data key", failure);
        }
    }

    private KeysetHandle unwrap(KeyOwner owner, String wrappedBy, byte[] wrapped) {
        var wrapper = wrappers.get(wrappedBy);
        if (wrapper == null) {
            throw new SecretLost("The settings lack the key that wrapped this data key: " + wrappedBy, null);
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapper, boundTo(owner));
        } catch (GeneralSecurityException failure) {
            throw new SecretLost("The data key does not open with key " + wrappedBy, failure);
        }
    }

    private static byte[] boundTo(KeyOwner owner) {
        return (owner.kind() + ":" + owner.id()).getBytes(StandardCharsets.UTF_8);
    }

    private static Aead wrapper(String base64) {
        try {
            var parameters = AesGcmParameters.builder().setKeySizeBytes(32).setIvSizeBytes(12).setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
            var key = AesGcmKey.builder().setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(Base64.getDecoder().decode(base64), InsecureSecretKeyAccess.get())).build();
            return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary()).build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A key of tegemoet.vault.keys cannot be used", failure);
        }
    }
}
