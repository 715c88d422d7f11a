package nl.tegemoet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tegemoet.claim.SuspensionId;
import nl.tegemoet.evidence.EvidenceRequest.Body;
import nl.tegemoet.evidence.EvidenceRequest.Kind;
import nl.tegemoet.evidence.EvidenceRequest.Step;
import nl.tegemoet.evidence.EvidenceRequest.StepKind;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is stored whom we asked, and what became of it; only ever added to, names and words sealed. */
@Repository
class EvidenceRequests {

    private final JdbcClient jdbc;
    private final Vault vault;

    EvidenceRequests(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is there already */
    void add(EvidenceRequest request, Actor by, Instant at) {
        var owner = KeyOwner.claim(request.claim());
        jdbc.sql("insert into evidence_request (id, claim_id, kind, body, asked, institution_id, agreed_on, suspension_id, asked_on, asked_by,"
                        + " asked_by_name, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(request.id().toString(), request.claim().toString(), request.kind().name(),
                        vault.sealText(owner, lines(request.body()), "evidence_request.body:" + request.id()),
                        vault.sealText(owner, request.asked(), "evidence_request.asked:" + request.id()),
                        request.institution() == null ? null : request.institution().toString(), request.agreedOn(),
                        request.suspension() == null ? null : request.suspension().toString(), request.askedOn(), by.id(), by.displayName(), utc(at))
                .update();
    }

    private static String lines(Body body) {
        var address = body.address();
        return String.join("\n", body.name(), address.street(), address.houseNumber(), address.postcode(), address.town(), address.country());
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it ended already */
    void add(EvidenceRequest request, Step step, Actor by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into evidence_request_step (id, request_id, step, ends, on_day, documents, words, done_by, done_by_name, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), request.id().toString(), step.kind().name(), step.kind().ends() ? 1 : null, step.on(),
                        step.documents().stream().map(DocumentId::toString).collect(Collectors.joining(",")),
                        vault.sealText(KeyOwner.claim(request.claim()), step.words(), "evidence_request_step.words:" + id), by.id(), step.by(), utc(at))
                .update();
    }

    Optional<EvidenceRequest> find(UUID id) {
        return jdbc.sql("select * from evidence_request where id = ?").param(id.toString()).query(this::request).optional();
    }

    /** The same; nobody else adds a step to it before this transaction has ended. */
    Optional<EvidenceRequest> lock(UUID id) {
        jdbc.sql("select id from evidence_request where id = ? for update").param(id.toString()).query(String.class).optional();
        return find(id);
    }

    /** The oldest first. */
    List<EvidenceRequest> of(ClaimId claim) {
        return jdbc.sql("select * from evidence_request where claim_id = ? order by made_at, id").param(claim.toString()).query(this::request).list();
    }

    /** Whether a body gave papers about a stay. */
    boolean gavePapers(ClaimId claim) {
        return jdbc.sql("select count(*) from evidence_request request join evidence_request_step step on step.request_id = request.id"
                        + " where request.claim_id = ? and step.step in ('FOUND', 'PARTLY') and exists (select 1 from evidence_request_step came"
                        + " where came.request_id = request.id and came.documents <> '')")
                .param(claim.toString()).query(Integer.class).single() > 0;
    }

    private EvidenceRequest request(ResultSet row, int number) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var owner = KeyOwner.claim(claim);
        var lines = vault.openText(owner, row.getBytes("body"), "evidence_request.body:" + id).split("\n", -1);
        var institution = row.getString("institution_id");
        var suspension = row.getString("suspension_id");
        return new EvidenceRequest(id, claim, Kind.valueOf(row.getString("kind")),
                new Body(lines[0], new Address(lines[1], lines[2], lines[3], lines[4], lines[5])),
                vault.openText(owner, row.getBytes("asked"), "evidence_request.asked:" + id),
                institution == null ? null : InstitutionId.of(institution), row.getObject("agreed_on", LocalDate.class),
                suspension == null ? null : SuspensionId.of(suspension), row.getObject("asked_on", LocalDate.class),
                row.getString("asked_by_name"), steps(claim, id));
    }

    private List<Step> steps(ClaimId claim, UUID request) {
        return jdbc.sql("select * from evidence_request_step where request_id = ? order by number").param(request.toString())
                .query((row, number) -> new Step(StepKind.valueOf(row.getString("step")), row.getObject("on_day", LocalDate.class),
                        Arrays.stream(row.getString("documents").split(",")).filter(part -> !part.isEmpty()).map(DocumentId::of).toList(),
                        vault.openText(KeyOwner.claim(claim), row.getBytes("words"), "evidence_request_step.words:" + row.getString("id")),
                        row.getString("done_by_name"))).list();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
