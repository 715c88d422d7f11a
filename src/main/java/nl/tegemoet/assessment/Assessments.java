package nl.tegemoet.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.LegalBasis;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where assessments are stored; facts, reasons and remarks lie sealed with the claim's key. Proposals and reviews are only ever added. */
@Repository
class Assessments {

    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {
    };
    private static final TypeReference<LinkedHashMap<String, PersonFinding>> FINDINGS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    Assessments(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    Optional<Assessment> find(ClaimId claim) {
        return jdbc.sql("select version, overall, draft, saved_at, saved_by_name from assessment where claim_id = ?").param(claim.toString())
                .query((row, number) -> new Assessment(claim, row.getInt("version"), Finding.valueOf(row.getString("overall")),
                        criteria(claim), open(claim, row.getBytes("draft"), "assessment.draft", "", AssessmentDraft.class),
                        savedAt(row), row.getString("saved_by_name"), rounds(claim)))
                .optional();
    }

    /** The assessment at the version that somebody had in view, locked until the end of the transaction. */
    Assessment find(ClaimId claim, int seen) {
        int stored = jdbc.sql("select version from assessment where claim_id = ? for update").param(claim.toString())
                .query(Integer.class).optional().orElseThrow(AssessmentNotFound::new);
        if (stored != seen) {
            throw new OptimisticLockingFailureException("The assessment was changed meanwhile");
        }
        return find(claim).orElseThrow();
    }

    /** Stores an assessment for the first time, or what the rules found anew. */
    void storeEvaluation(Assessment assessment) {
        var claim = assessment.claim();
        jdbc.sql("insert into assessment (claim_id, version, overall, draft) values (?, 1, ?, ?)"
                        + " on duplicate key update version = version + 1, overall = values(overall)")
                .params(claim.toString(), assessment.overall().name(), seal(claim, assessment.draft(), "assessment.draft", ""))
                .update();
        assessment.criteria().forEach(criterion -> storeCriterion(claim, criterion));
    }

    private void storeCriterion(ClaimId claim, Criterion criterion) {
        var facts = seal(claim, criterion.facts(), "assessment_criterion.facts", "/" + criterion.code());
        jdbc.sql("replace into assessment_criterion (claim_id, code, question, finding, basis, reason, facts, decision_key, table_version,"
                        + " fired_rules, trace_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(claim.toString(), criterion.code(), criterion.question(), criterion.finding().name(),
                        criterion.basis().citation(), criterion.reason(), facts, criterion.decisionKey(), criterion.tableVersion(),
                        String.join(",", criterion.firedRules()), criterion.trace().toString())
                .update();
    }

    /** @return the version after it */
    int storeDraft(Assessment assessment, String by) {
        var claim = assessment.claim();
        jdbc.sql("update assessment set version = version + 1, draft = ?, saved_at = ?, saved_by_name = ? where claim_id = ?")
                .params(seal(claim, assessment.draft(), "assessment.draft", ""), now(), by, claim.toString()).update();
        return assessment.version() + 1;
    }

    void add(ClaimId claim, Proposal proposal) {
        var row = "/" + proposal.round();
        jdbc.sql("insert into assessment_proposal (claim_id, round, kind, unmet, reasons, plain_reasons, findings, proposed_by,"
                        + " proposed_by_name, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(claim.toString(), proposal.round(), proposal.kind().name(), String.join(",", proposal.unmet()),
                        seal(claim, proposal.reasons(), "assessment_proposal.reasons", row),
                        proposal.plainReasons() == null ? null : seal(claim, proposal.plainReasons(), "assessment_proposal.plain_reasons", row),
                        seal(claim, proposal.findings(), "assessment_proposal.findings", row),
                        proposal.proposedBy(), proposal.proposedByName(), utc(proposal.proposedAt()))
                .update();
        raiseVersion(claim);
    }

    void add(ClaimId claim, Proposal proposal, Review review) {
        jdbc.sql("insert into assessment_review (claim_id, round, proposed_by, agreed, disputed, remarks, reviewed_by, reviewed_by_name,"
                        + " reviewed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(claim.toString(), proposal.round(), proposal.proposedBy(), review.agreed(), review.outcome() == ReviewOutcome.DISAGREED,
                        seal(claim, review.remarks(), "assessment_review.remarks", "/" + proposal.round()),
                        review.reviewedBy(), review.reviewedByName(), utc(review.reviewedAt()))
                .update();
        raiseVersion(claim);
    }

    void setAside(ClaimId claim, int round, String by, SetAside how) {
        var name = how.remarks().map(Remarks::byName).orElse(null);
        var remarks = how.remarks().map(said -> seal(claim, said.text(), "assessment_set_aside.remarks", "/" + round)).orElse(null);
        jdbc.sql("insert into assessment_set_aside (claim_id, round, set_aside_by, set_aside_at, remarks, set_aside_by_name)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(claim.toString(), round, by, utc(how.at()), remarks, name).update();
        raiseVersion(claim);
    }

    void raiseVersion(ClaimId claim) {
        jdbc.sql("update assessment set version = version + 1 where claim_id = ?").param(claim.toString()).update();
    }

    private List<Criterion> criteria(ClaimId claim) {
        return jdbc.sql("select * from assessment_criterion where claim_id = ? order by cast(substring(code, 2) as unsigned)")
                .param(claim.toString()).query((row, number) -> criterion(claim, row)).list();
    }

    private Criterion criterion(ClaimId claim, ResultSet row) throws SQLException {
        var code = row.getString("code");
        var facts = json.readValue(text(claim, row.getBytes("facts"), "assessment_criterion.facts", "/" + code), FACTS);
        return new Criterion(code, row.getString("question"), Finding.valueOf(row.getString("finding")),
                new LegalBasis(row.getString("basis")), row.getString("reason"), facts, row.getString("decision_key"),
                row.getString("table_version"), List.of(row.getString("fired_rules").split(",")),
                UUID.fromString(row.getString("trace_id")));
    }

    private List<Round> rounds(ClaimId claim) {
        return jdbc.sql("select p.*, r.agreed, r.disputed, r.remarks, r.reviewed_by, r.reviewed_by_name, r.reviewed_at, s.set_aside_at,"
                        + " s.remarks as set_aside_remarks, s.set_aside_by_name from assessment_proposal p"
                        + " left join assessment_review r on r.claim_id = p.claim_id and r.round = p.round"
                        + " left join assessment_set_aside s on s.claim_id = p.claim_id and s.round = p.round"
                        + " where p.claim_id = ? order by p.round")
                .param(claim.toString()).query((row, number) -> round(claim, row)).list();
    }

    private Round round(ClaimId claim, ResultSet row) throws SQLException {
        int round = row.getInt("round");
        var findings = json.readValue(text(claim, row.getBytes("findings"), "assessment_proposal.findings", "/" + round), FINDINGS);
        var unmet = row.getString("unmet");
        var proposal = new Proposal(round, ProposalKind.valueOf(row.getString("kind")),
                unmet.isEmpty() ? List.of() : List.of(unmet.split(",")),
                open(claim, row.getBytes("reasons"), "assessment_proposal.reasons", "/" + round, String.class),
                plainReasons(claim, round, row), findings,
                row.getString("proposed_by"), row.getString("proposed_by_name"), instant(row, "proposed_at"));
        return new Round(proposal, row.getString("reviewed_by") == null ? Optional.empty() : Optional.of(review(claim, round, row)),
                row.getObject("set_aside_at") == null ? Optional.empty() : Optional.of(setAside(claim, round, row)));
    }

    private SetAside setAside(ClaimId claim, int round, ResultSet row) throws SQLException {
        var by = row.getString("set_aside_by_name");
        return new SetAside(instant(row, "set_aside_at"), by == null ? Optional.empty() : Optional.of(new Remarks(by,
                open(claim, row.getBytes("set_aside_remarks"), "assessment_set_aside.remarks", "/" + round, String.class))));
    }

    private String plainReasons(ClaimId claim, int round, ResultSet row) throws SQLException {
        var sealed = row.getBytes("plain_reasons");
        return sealed == null ? null : open(claim, sealed, "assessment_proposal.plain_reasons", "/" + round, String.class);
    }

    private Review review(ClaimId claim, int round, ResultSet row) throws SQLException {
        return new Review(outcome(row),
                open(claim, row.getBytes("remarks"), "assessment_review.remarks", "/" + round, String.class),
                row.getString("reviewed_by"), row.getString("reviewed_by_name"), instant(row, "reviewed_at"));
    }

    private static ReviewOutcome outcome(ResultSet row) throws SQLException {
        if (row.getBoolean("agreed")) {
            return ReviewOutcome.AGREED;
        }
        return row.getBoolean("disputed") ? ReviewOutcome.DISAGREED : ReviewOutcome.SENT_BACK;
    }

    private byte[] seal(ClaimId claim, Object value, String column, String row) {
        return vault.sealText(KeyOwner.claim(claim), json.writeValueAsString(value), column + ":" + claim + row);
    }

    private <T> T open(ClaimId claim, byte[] sealed, String column, String row, Class<T> type) {
        return json.readValue(text(claim, sealed, column, row), type);
    }

    private String text(ClaimId claim, byte[] sealed, String column, String row) {
        return vault.openText(KeyOwner.claim(claim), sealed, column + ":" + claim + row);
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at") == null ? null : instant(row, "saved_at");
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
