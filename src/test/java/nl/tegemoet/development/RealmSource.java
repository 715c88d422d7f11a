package nl.tegemoet.development;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the realms in a Keycloak were made from: the realm files and the addresses put into them. Keycloak reads them once; when
 * they have changed since, the realms are made anew.
 */
final class RealmSource {

    private final Path memory;
    private final String fingerprint;

    RealmSource(Path folder, String addresses) {
        this.memory = folder.resolve("realms-made-from");
        this.fingerprint = fingerprint(addresses);
    }

    boolean changed() {
        try {
            return !Files.exists(memory) || !Files.readString(memory).equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remember() {
        try {
            Files.writeString(memory, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String addresses) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(addresses.getBytes(StandardCharsets.UTF_8));
            for (String realm : RealKeycloak.REALMS) {
                try (InputStream content = RealmSource.class.getResourceAsStream(realm)) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
