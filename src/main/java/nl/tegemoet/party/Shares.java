package nl.tegemoet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tegemoet.identity.ClaimSharing.Part;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where invitations to read along are stored; names are sealed here, codes are kept as keyed hashes. */
@Repository
class Shares {

    private static final String CODE = "claim_share.code";

    private final JdbcClient jdbc;
    private final Vault vault;

    Shares(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Share share, String code) {
        jdbc.sql("insert into claim_share (id, claim_id, who, relation, sees_statement, sees_status, sees_letters, until_day, code_index,"
                        + " code_until, invited_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(share.id().toString(), share.claim().toString(), sealed(share.claim(), share.id(), "who", share.who()),
                        share.relation().name(), share.parts().contains(Part.STATEMENT), share.parts().contains(Part.STATUS),
                        share.parts().contains(Part.LETTERS), share.until(), index(code), at(share.codeUntil()), at(share.invitedAt()))
                .update();
    }

    /** Oldest first. */
    List<Share> of(ClaimId claim) {
        return jdbc.sql("select * from claim_share where claim_id = ? order by invited_at, id").param(claim.toString())
                .query((row, number) -> read(row)).list();
    }

    List<Share> of(PersonId helper) {
        return jdbc.sql("select * from claim_share where helper_id = ? order by accepted_at, id").param(helper.toString())
                .query((row, number) -> read(row)).list();
    }

    Optional<Share> find(ShareId id) {
        return jdbc.sql("select * from claim_share where id = ?").param(id.toString()).query((row, number) -> read(row)).optional();
    }

    /** The invitation with this code, locked until the transaction ends: of two people with one code only the first gets in. */
    Optional<Share> lockByCode(String code) {
        return jdbc.sql("select * from claim_share where code_index = ? for update").param(index(code)).query((row, number) -> read(row)).optional();
    }

    void accept(Share share, PersonId helper, String name, Instant moment) {
        jdbc.sql("update claim_share set helper_id = ?, helper_name = ?, accepted_at = ? where id = ?")
                .params(helper.toString(), sealed(share.claim(), share.id(), "helper_name", name), at(moment), share.id().toString()).update();
    }

    void looked(ShareId id, Instant moment) {
        jdbc.sql("update claim_share set looked_at = ? where id = ?").params(at(moment), id.toString()).update();
    }

    void takeBack(ShareId id, Instant moment) {
        jdbc.sql("update claim_share set taken_back_at = ? where id = ? and taken_back_at is null").params(at(moment), id.toString()).update();
    }

    void missed(PersonId person, Instant moment) {
        jdbc.sql("insert into claim_share_attempt (person_id, at) values (?, ?)").params(person.toString(), at(moment)).update();
    }

    int missedSince(PersonId person, Instant moment) {
        return jdbc.sql("select count(*) from claim_share_attempt where person_id = ? and at > ?").params(person.toString(), at(moment))
                .query(Integer.class).single();
    }

    private String index(String code) {
        return vault.blindIndex(CODE, ShareCode.plain(code));
    }

    private byte[] sealed(ClaimId claim, ShareId id, String column, String text) {
        return vault.sealText(KeyOwner.claim(claim), text, context(column, id));
    }

    private Share read(ResultSet row) throws SQLException {
        var id = ShareId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (row.getBoolean("sees_" + part.name().toLowerCase(Locale.ROOT))) {
                parts.add(part);
            }
        }
        var helper = row.getString("helper_id");
        return new Share(id, claim, vault.openText(KeyOwner.claim(claim), row.getBytes("who"), context("who", id)),
                HelperRelation.valueOf(row.getString("relation")), parts, row.getObject("until_day", LocalDate.class), moment(row, "invited_at"),
                moment(row, "code_until"), helper == null ? null : PersonId.of(helper),
                helper == null ? null : vault.openText(KeyOwner.claim(claim), row.getBytes("helper_name"), context("helper_name", id)),
                moment(row, "accepted_at"), moment(row, "looked_at"), moment(row, "taken_back_at"));
    }

    private static String context(String column, ShareId id) {
        return "claim_share." + column + ":" + id;
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
