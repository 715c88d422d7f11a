package nl.tegemoet.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where panels are stored; opinions and votes are only ever added. */
@Repository
class Panels {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Panels(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** What lies sealed of an opinion. */
    private record Content(ProposalKind kind, String reasons) {
    }

    /** The panel that was brought together last on the claim. */
    Optional<Panel> newest(ClaimId claim) {
        return find(claim, "");
    }

    /** The same, locked until the end of the transaction: of two members who are ready at once, the second sees the first. */
    Optional<Panel> newestLocked(ClaimId claim) {
        return find(claim, " for update");
    }

    private Optional<Panel> find(ClaimId claim, String lock) {
        return jdbc.sql("select * from assessment_panel where claim_id = ? order by round desc limit 1" + lock).param(claim.toString())
                .query((row, number) -> panel(claim, row)).optional();
    }

    void add(Panel panel) {
        jdbc.sql("insert into assessment_panel (id, claim_id, round, size, convened_by, convened_by_name, convened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(panel.id().toString(), panel.claim().toString(), panel.round(), panel.seats().size(), panel.convenedBy().id(),
                        panel.convenedBy().displayName(), utc(panel.convenedAt())).update();
        panel.seats().forEach(seat -> add(panel, seat, panel.convenedBy().id(), panel.convenedAt()));
    }

    private void add(Panel panel, Panel.Seat seat, String by, Instant at) {
        jdbc.sql("insert into assessment_panel_seat (panel_id, person, person_name, seat, chair, seated_by, seated_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(panel.id().toString(), seat.holder().id(), seat.holder().displayName(), seat.number(), seat.chair(), by, utc(at)).update();
    }

    void replace(Panel panel, String leaving, Panel.Seat held, String reason, String by, Instant at) {
        jdbc.sql("update assessment_panel_seat set left_at = ?, left_by = ?, left_reason = ? where panel_id = ? and person = ?")
                .params(utc(at), by, vault.sealText(KeyOwner.claim(panel.claim()), reason, "assessment_panel_seat.left_reason:" + panel.id() + "/"
                        + leaving), panel.id().toString(), leaving).update();
        jdbc.sql("update assessment_panel set ballot = ? where id = ?").params(panel.ballot(), panel.id().toString()).update();
        add(panel, held, by, at);
    }

    void add(Panel panel, PanelOpinion opinion, Instant at) {
        var content = json.writeValueAsString(new Content(opinion.kind(), opinion.reasons()));
        jdbc.sql("insert into assessment_panel_opinion (panel_id, person, content, given_at) values (?, ?, ?, ?)")
                .params(panel.id().toString(), opinion.person(), vault.sealText(KeyOwner.claim(panel.claim()), content,
                        context(panel.id(), opinion.person())), utc(at)).update();
    }

    void addVote(Panel panel, String person, ProposalKind kind, Instant at) {
        jdbc.sql("insert into assessment_panel_vote (panel_id, ballot, person, kind, voted_at) values (?, ?, ?, ?, ?)")
                .params(panel.id().toString(), panel.ballot(), person, kind.name(), utc(at)).update();
    }

    void decide(Panel panel, ProposalKind outcome, Instant at) {
        jdbc.sql("update assessment_panel set outcome = ?, decided_at = ? where id = ?").params(outcome.name(), utc(at), panel.id().toString())
                .update();
    }

    /** Everybody who ever sat in this panel. */
    Set<String> everSeated(Panel panel) {
        return Set.copyOf(jdbc.sql("select person from assessment_panel_seat where panel_id = ?").param(panel.id().toString())
                .query(String.class).list());
    }

    /** Everybody who ever sat in a panel on the claim. */
    Set<String> everSeated(ClaimId claim) {
        return Set.copyOf(jdbc.sql("select distinct s.person from assessment_panel_seat s join assessment_panel p on p.id = s.panel_id"
                + " where p.claim_id = ?").param(claim.toString()).query(String.class).list());
    }

    private Panel panel(ClaimId claim, ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var outcome = row.getString("outcome");
        var ballot = row.getInt("ballot");
        return new Panel(id, claim, row.getInt("round"), ballot, new Colleague(row.getString("convened_by"), row.getString("convened_by_name")),
                row.getObject("convened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), seats(id), opinions(claim, id), votes(id, ballot),
                outcome == null ? null : ProposalKind.valueOf(outcome));
    }

    private List<Panel.Seat> seats(UUID panel) {
        return jdbc.sql("select * from assessment_panel_seat where panel_id = ? and left_at is null order by seat").param(panel.toString())
                .query((row, number) -> new Panel.Seat(row.getInt("seat"), new Colleague(row.getString("person"), row.getString("person_name")),
                        row.getBoolean("chair"))).list();
    }

    private Map<String, PanelOpinion> opinions(ClaimId claim, UUID panel) {
        var opinions = new LinkedHashMap<String, PanelOpinion>();
        jdbc.sql("select o.person, s.person_name, o.content from assessment_panel_opinion o join assessment_panel_seat s"
                        + " on s.panel_id = o.panel_id and s.person = o.person and s.left_at is null where o.panel_id = ?")
                .param(panel.toString()).query((row, number) -> opinion(claim, panel, row)).list()
                .forEach(opinion -> opinions.put(opinion.person(), opinion));
        return opinions;
    }

    private PanelOpinion opinion(ClaimId claim, UUID panel, ResultSet row) throws SQLException {
        var person = row.getString("person");
        var content = json.readValue(vault.openText(KeyOwner.claim(claim), row.getBytes("content"), context(panel, person)), Content.class);
        return new PanelOpinion(person, row.getString("person_name"), content.kind(), content.reasons());
    }

    private Map<String, ProposalKind> votes(UUID panel, int ballot) {
        var votes = new LinkedHashMap<String, ProposalKind>();
        jdbc.sql("select person, kind from assessment_panel_vote where panel_id = ? and ballot = ?").params(panel.toString(), ballot)
                .query((row, number) -> Map.entry(row.getString("person"), ProposalKind.valueOf(row.getString("kind")))).list()
                .forEach(vote -> votes.put(vote.getKey(), vote.getValue()));
        return votes;
    }

    private static String context(UUID panel, String person) {
        return "assessment_panel_opinion.content:" + panel + "/" + person;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
