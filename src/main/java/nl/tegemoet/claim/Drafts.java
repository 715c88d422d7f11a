package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;
import static nl.tegemoet.claim.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where drafts are stored; their answers are sealed here. */
@Repository
class Drafts {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** The row of a draft. */
    record Row(ClaimId claim, int version, boolean onPaper, Instant startedAt, Instant savedAt, Instant submittedAt) {

        boolean isSubmitted() {
            return submittedAt != null;
        }
    }

    /** A draft that staff copy; the person has none of their own open by it. */
    void startOnPaper(ClaimId claim, PersonId person, Instant moment) {
        jdbc.sql("insert into claim_draft (claim_id, person_id, on_paper, version, started_at, saved_at) values (?, ?, true, 0, ?, ?)")
                .params(claim.toString(), person.toString(), inDatabase(moment), inDatabase(moment)).update();
    }

    /** Does nothing if the person has an open draft already: the unique key decides between two tabs. */
    void startUnlessOpen(ClaimId claim, PersonId person, Instant moment) {
        jdbc.sql("insert into claim_draft (claim_id, person_id, open_person, version, started_at, saved_at) values (?, ?, ?, 0, ?, ?)"
                        + " on duplicate key update version = version")
                .params(claim.toString(), person.toString(), person.toString(), inDatabase(moment), inDatabase(moment)).update();
    }

    Optional<Row> open(PersonId person) {
        return jdbc.sql("select * from claim_draft where open_person = ?").param(person.toString()).query(Drafts::row).optional();
    }

    /** Held until the transaction ends, so that saving and submitting the same draft happen one after the other. */
    Optional<Row> lock(ClaimId claim, PersonId person) {
        return jdbc.sql("select * from claim_draft where claim_id = ? and person_id = ? for update")
                .params(claim.toString(), person.toString()).query(Drafts::row).optional();
    }

    /** As above, whosever it is. */
    Row lock(ClaimId claim) {
        return jdbc.sql("select * from claim_draft where claim_id = ? for update").param(claim.toString()).query(Drafts::row).single();
    }

    Row find(ClaimId claim) {
        return jdbc.sql("select * from claim_draft where claim_id = ?").param(claim.toString()).query(Drafts::row).single();
    }

    boolean exists(ClaimId claim, PersonId person) {
        return jdbc.sql("select count(*) from claim_draft where claim_id = ? and person_id = ?").params(claim.toString(), person.toString())
                .query(Integer.class).single() > 0;
    }

    private Map<ApplicationPage, DraftPage> pages(ClaimId claim) {
        Map<ApplicationPage, DraftPage> pages = new EnumMap<>(ApplicationPage.class);
        jdbc.sql("select * from claim_draft_page where claim_id = ?").param(claim.toString())
                .query(row -> {
                    // a page that a later release no longer asks stays stored, but nobody is shown it
                    ApplicationPage.ofForm(row.getString("page")).ifPresent(page -> pages.put(page, read(claim, page, row)));
                });
        return pages;
    }

    /** @param newFactsNeeded asked of the answers that say whom the draft is about */
    Draft whole(Row row, Predicate<Map<String, Object>> newFactsNeeded) {
        var pages = pages(row.claim());
        var about = pages.getOrDefault(ApplicationPage.VICTIM, DraftPage.empty(ApplicationPage.VICTIM));
        return new Draft(row.claim(), row.version(), row.onPaper(), row.startedAt(), row.savedAt(), newFactsNeeded.test(about.answers()), pages);
    }

    DraftPage page(ClaimId claim, ApplicationPage page) {
        return jdbc.sql("select * from claim_draft_page where claim_id = ? and page = ?").params(claim.toString(), page.form())
                .query((row, number) -> read(claim, page, row)).optional().orElseGet(() -> DraftPage.empty(page));
    }

    void save(ClaimId claim, DraftPage page) {
        var sealed = vault.sealText(KeyOwner.claim(claim), json.writeValueAsString(page.answers()), context(claim, page.page()));
        jdbc.sql("insert into claim_draft_page (claim_id, page, version, answers, saved_at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update version = values(version), answers = values(answers), saved_at = values(saved_at)")
                .params(claim.toString(), page.page().form(), page.version(), sealed, inDatabase(page.savedAt())).update();
        // the last page comes with the click that files the draft; what was looked over before is all the other pages
        jdbc.sql("update claim_draft set version = version + ?, saved_at = ? where claim_id = ?")
                .params(page.page() == ApplicationPage.CHECK ? 0 : 1, inDatabase(page.savedAt()), claim.toString()).update();
    }

    void submitted(ClaimId claim, Instant moment) {
        jdbc.sql("update claim_draft set open_person = null, submitted_at = ? where claim_id = ?")
                .params(inDatabase(moment), claim.toString()).update();
    }

    private DraftPage read(ClaimId claim, ApplicationPage page, ResultSet row) {
        try {
            var answers = vault.openText(KeyOwner.claim(claim), row.getBytes("answers"), context(claim, page));
            return new DraftPage(page, json.readValue(answers, ANSWERS), row.getInt("version"), moment(row, "saved_at"));
        } catch (SQLException failure) {
            throw new IllegalStateException("Could not read the draft", failure);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(ClaimId.of(row.getString("claim_id")), row.getInt("version"), row.getBoolean("on_paper"), moment(row, "started_at"),
                moment(row, "saved_at"), moment(row, "submitted_at"));
    }

    private static String context(ClaimId claim, ApplicationPage page) {
        return "claim_draft_page.answers:" + claim + "/" + page.form();
    }
}
