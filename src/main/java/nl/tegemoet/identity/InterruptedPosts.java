package nl.tegemoet.identity;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a form that was sent after its session had run out, until the same person has logged in again. The form is sealed with a key that
 * only the browser gets, in a cookie: here nobody can read it.
 */
@Component
@Transactional
class InterruptedPosts {

    /** Long enough to log in again, find the phone included. */
    static final Duration KEPT = Duration.ofMinutes(30);
    private static final int LARGEST = 256 * 1024;
    private static final int KEY_BYTES = 32;

    /** What was sent, and where to; files are not part of it. */
    record Post(String path, Map<String, List<String>> fields) {
    }

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    InterruptedPosts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @return the ticket for the browser: where it lies and the key; empty if the form is too large to keep */
    Optional<String> keep(String actorId, Post post) {
        removeOldOnes();
        var plain = json.writeValueAsBytes(post);
        if (plain.length > LARGEST) {
            return Optional.empty();
        }
        var id = UUID.randomUUID().toString();
        var key = Random.randBytes(KEY_BYTES);
        database.sql("INSERT INTO interrupted_post (id, actor_id, sealed, kept_until) VALUES (:id, :actor, :sealed, :until)")
                .param("id", id).param("actor", actorId).param("sealed", seal(key, plain, id))
                .param("until", Times.inDatabase(clock.instant().plus(KEPT))).update();
        return Optional.of(id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    /** Gives the form back, once, to the one who sent it; whoever else holds the ticket gets nothing. */
    Optional<Post> giveBack(String actorId, String ticket) {
        removeOldOnes();
        var parts = ticket.split("\\.", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var sealed = database.sql("SELECT sealed FROM interrupted_post WHERE id = :id AND actor_id = :actor")
                .param("id", parts[0]).param("actor", actorId).query(byte[].class).optional();
        database.sql("DELETE FROM interrupted_post WHERE id = :id").param("id", parts[0]).update();
        return sealed.flatMap(bytes -> open(parts[1], bytes, parts[0]));
    }

    private void removeOldOnes() {
        database.sql("DELETE FROM interrupted_post WHERE kept_until < :now").param("now", Times.inDatabase(clock.instant())).update();
    }

    private static byte[] seal(byte[] key, byte[] plain, String id) {
        try {
            return new AesGcmJce(key).encrypt(plain, id.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is missing", impossible);
        }
    }

    private Optional<Post> open(String key, byte[] sealed, String id) {
        try {
            var plain = new AesGcmJce(Base64.getUrlDecoder().decode(key))
                    .decrypt(sealed, id.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return Optional.of(json.readValue(plain, Post.class));
        } catch (GeneralSecurityException | IllegalArgumentException wrongKey) {
            return Optional.empty();
        }
    }
}
