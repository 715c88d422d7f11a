package nl.tegemoet.decision;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.assessment.AgreedProposal;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes at the signature what the signer had before them (Awb 3:2, 3:46): every document and letter with its fingerprint, the fingerprint of
 * the statement, and the version of the assessment. Written in the transaction of the signature: there is no decision without it.
 */
@Service
@Transactional
public class FixingEvidence {

    private final Decisions decisions;
    private final Documents documents;
    private final Letters letters;
    private final Claims claims;
    private final Assessing assessing;
    private final Vault vault;
    private final Accounting accounting;
    private final JdbcClient jdbc;
    private final Clock clock;

    FixingEvidence(Decisions decisions, Documents documents, Letters letters, Claims claims, Assessing assessing, Vault vault,
            Accounting accounting, JdbcClient jdbc, Clock clock) {
        this.decisions = decisions;
        this.documents = documents;
        this.letters = letters;
        this.claims = claims;
        this.assessing = assessing;
        this.vault = vault;
        this.accounting = accounting;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionSigned event) {
        decisions.inForce(event.decision()).ifPresent(this::fix);
    }

    private void fix(Decision decision) {
        var claim = decision.claim();
        var assessed = decision.kind() == DecisionKind.NOT_PROCESSED ? Optional.<Integer>empty()
                : assessing.agreedProposal(claim).map(AgreedProposal::version);
        var stored = documents.list(claim);
        var written = letters.list(claim);
        var statement = claims.statementHash(claim);
        var content = content(decision, statement, assessed, stored, written);
        var sha256 = Sha256.hexOf(content.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert into decision_evidence (decision_id, claim_id, content, sha256, statement_sha256, assessment_version, documents, letters,"
                        + " fixed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(decision.id().toString(), claim.toString(), vault.sealText(KeyOwner.claim(claim), content, context(decision.id())),
                        sha256, statement, assessed.orElse(null), stored.size(), written.size(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        accounting.act(claim, "decision.evidence-fixed", Map.of("decision", decision.id().toString(), "sha256", sha256));
    }

    /** A key and its values, with tabs between them; moments in UTC. The keys are the format of the file, in the language of its readers. */
    private String content(Decision decision, String statement, Optional<Integer> assessed, List<StoredDocument> stored, List<Letter> written) {
        var signature = decision.signature();
        var lines = new ArrayList<String>();
        lines.add(line("aanvraag", claims.summary(decision.claim()).number()));
        lines.add(line("besluit", decision.id(), decision.kind()));
        lines.add(line("ondertekend", signature.signedBy(), moment(signature.signedAt())));
        lines.add(line("mandaat", signature.mandate()));
        lines.add(line("verklaring", statement));
        assessed.ifPresent(version -> lines.add(line("beoordeling", version)));
        lines.add(line("motivering", Sha256.hexOf(decision.reasons().getBytes(StandardCharsets.UTF_8))));
        stored.forEach(one -> lines.add(line("stuk", one.id(), one.sha256(), one.size(), one.mediaType(), moment(one.storedAt()), one.name())));
        written.forEach(one -> lines.add(line("brief", one.id(), one.sha256(), one.size(), one.type().code(), moment(one.madeAt()),
                one.templateVersion())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Object... values) {
        return String.join("\t", List.of(values).stream().map(Object::toString).toList());
    }

    private static Instant moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What was fixed at the signature of this decision; empty on what was signed before it was done. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Optional<FixedEvidence> of(ClaimId claim, DecisionId decision) {
        return jdbc.sql("select * from decision_evidence where decision_id = ? and claim_id = ?").params(decision.toString(), claim.toString())
                .query((row, number) -> evidence(claim, decision, row)).optional();
    }

    private FixedEvidence evidence(ClaimId claim, DecisionId decision, ResultSet row) throws SQLException {
        var content = vault.openText(KeyOwner.claim(claim), row.getBytes("content"), context(decision));
        var sha256 = row.getString("sha256");
        return new FixedEvidence(decision, content, sha256, row.getInt("documents"), row.getInt("letters"),
                row.getObject("fixed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                sha256.equals(Sha256.hexOf(content.getBytes(StandardCharsets.UTF_8))));
    }

    private static String context(DecisionId decision) {
        return "decision_evidence.content:" + decision;
    }
}
