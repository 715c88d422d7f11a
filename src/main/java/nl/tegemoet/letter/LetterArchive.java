package nl.tegemoet.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of letters; the PDF is sealed with the key of the claim. */
@Repository
class LetterArchive {

    private static final String FIND = "select l.id, l.claim_id, l.type, l.title, l.language, l.made_at, l.size, l.sha256, l.template_version,"
            + " r.read_at from letter l left join letter_reading r on r.letter_id = l.id where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    LetterArchive(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Letter letter, String madeBy, byte[] pdf) {
        var sealed = vault.seal(KeyOwner.claim(letter.claim()), pdf, context(letter.id()));
        jdbc.sql("insert into letter (id, claim_id, type, title, language, made_at, made_by, size, sha256, template_version, pdf)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(letter.id().toString(), letter.claim().toString(), letter.type().name(), letter.title(), letter.language(),
                        utc(letter.madeAt()), madeBy, letter.size(), letter.sha256(), letter.templateVersion(), sealed)
                .update();
    }

    Optional<Letter> find(LetterId id) {
        return jdbc.sql(FIND + "l.id = ?").param(id.toString()).query(this::letter).optional();
    }

    /** In the order in which they were made. */
    List<Letter> of(ClaimId claim) {
        return jdbc.sql(FIND + "l.claim_id = ? order by l.made_at, l.id").param(claim.toString()).query(this::letter).list();
    }

    byte[] pdf(Letter letter) {
        var sealed = jdbc.sql("select pdf from letter where id = ?").param(letter.id().toString()).query(byte[].class).single();
        return vault.open(KeyOwner.claim(letter.claim()), sealed, context(letter.id()));
    }

    /** Only the first reading is kept; true if this is it. */
    boolean read(LetterId id, Instant moment) {
        return jdbc.sql("insert ignore into letter_reading (letter_id, read_at) values (?, ?)").params(id.toString(), utc(moment)).update() > 0;
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        var readAt = Optional.ofNullable(row.getObject("read_at", LocalDateTime.class)).map(moment -> moment.toInstant(ZoneOffset.UTC));
        return new Letter(LetterId.of(row.getString("id")), ClaimId.of(row.getString("claim_id")), LetterType.valueOf(row.getString("type")),
                row.getString("title"), row.getString("language"), row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("size"), row.getString("sha256"), row.getString("template_version"), readAt);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String context(LetterId id) {
        return "letter.pdf:" + id;
    }
}
