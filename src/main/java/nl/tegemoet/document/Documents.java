package nl.tegemoet.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes documents (documenten) in and hands them out: checked on content, scanned, sealed with the claim's key. An applicant reaches
 * only what belongs to a claim of their own; what staff open is recorded.
 */
@Service
@Transactional
public class Documents {

    private final ContentInspection inspection;
    private final DocumentLimits limits;
    private final VirusScanner scanner;
    private final DocumentRecords records;
    private final DocumentStore store;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ClaimOwners owners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Documents(ContentInspection inspection, DocumentLimits limits, VirusScanner scanner, DocumentRecords records, DocumentStore store,
            Vault vault, Accounting accounting, CurrentActor currentActor, ClaimOwners owners, TransactionTemplate transaction,
            Clock clock) {
        this.inspection = inspection;
        this.limits = limits;
        this.scanner = scanner;
        this.records = records;
        this.store = store;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.owners = owners;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a file in. If the virus scanner does not answer, the file is stored but stays shut until it was scanned.
     *
     * @param fileName as it was sent; it is cleaned
     * @throws DocumentRefused if it is not taken in; nothing is stored then
     * @throws DocumentNotFound if the claim is not the applicant's own
     */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.OBJECTION_LAWYER, Role.DISPATCHER})
    // the transaction starts after the checks: neither decoding an image nor waiting for the scanner holds a connection
    @Transactional(propagation = Propagation.SUPPORTS)
    public StoredDocument store(ClaimId claim, String fileName, byte[] content) {
        requireOwn(claim);
        var safe = inspection.inspect(fileName, content);
        var state = scan(content);
        return transaction.execute(status -> keep(claim, safe, state));
    }

    /** As {@link #store(ClaimId, String, byte[])}; reads no further than the largest file that is taken in. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.OBJECTION_LAWYER, Role.DISPATCHER})
    @Transactional(propagation = Propagation.SUPPORTS)
    public StoredDocument store(ClaimId claim, String fileName, InputStream content) throws IOException {
        return store(claim, fileName, content.readNBytes(Math.toIntExact(limits.maxSize().toBytes()) + 1));
    }

    private StoredDocument keep(ClaimId claim, ContentInspection.Inspected safe, ScanState state) {
        records.lockShelf(claim);
        if (records.count(claim) >= limits.maxPerClaim()) {
            throw new DocumentRefused(Refusal.TOO_MANY);
        }
        var id = DocumentId.random();
        var document = new StoredDocument(id, claim, safe.name(), safe.type(), safe.content().length, Sha256.hexOf(safe.content()),
                clock.instant().truncatedTo(ChronoUnit.MICROS), state);
        records.add(document, currentActor.actor().id());
        store.put(id, vault.seal(KeyOwner.claim(claim), safe.content(), contentContext(id)));
        accounting.act(claim, "document.stored", Map.of("document", id.toString(), "type", safe.type().name(), "scan", state.name()));
        return document;
    }

    /** Opens a document for a member of staff, and records who, what and why. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    public OpenedDocument open(DocumentId id, Purpose purpose) {
        var document = records.find(id).orElseThrow(DocumentNotFound::new);
        requireOpen(document);
        accounting.read(document.claim(), "document:" + id, purpose);
        return new OpenedDocument(document, content(document));
    }

    /** @throws DocumentNotFound also if the document belongs to somebody else */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public OpenedDocument openOwn(DocumentId id) {
        var document = own(id);
        requireOpen(document);
        return new OpenedDocument(document, content(document));
    }

    /** In the order in which they came; without those that were taken back. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER,
            Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<StoredDocument> list(ClaimId claim) {
        requireOwn(claim);
        return records.of(claim);
    }

    /**
     * Takes a document back, as long as the claim was not sent. It stays stored and sealed, marked as removed, and no page shows it again.
     *
     * @throws IllegalStateException if the claim was sent
     */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.DISPATCHER})
    public void remove(DocumentId id) {
        var document = own(id);
        records.lockShelf(document.claim());
        if (records.isKept(document.claim())) {
            throw new IllegalStateException("The claim was sent; its documents stay");
        }
        records.remove(id, clock.instant());
        accounting.act(document.claim(), "document.removed", Map.of("document", id.toString()));
    }

    /** From now on the applicant takes nothing back: the claim was sent with these documents. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.DISPATCHER, Role.SYSTEM})
    public void keep(ClaimId claim) {
        requireOwn(claim);
        records.lockShelf(claim);
        records.keepFrom(claim, clock.instant());
    }

    private ScanState scan(byte[] content) {
        try {
            return switch (scanner.scan(content)) {
                case CLEAN -> ScanState.CLEAN;
                case NOT_SCANNED -> ScanState.NOT_SCANNED;
                case INFECTED -> throw new DocumentRefused(Refusal.INFECTED);
            };
        } catch (VirusScanner.ScannerUnavailable noAnswer) {
            return ScanState.IN_CHECK;
        }
    }

    private byte[] content(StoredDocument document) {
        return vault.open(KeyOwner.claim(document.claim()), store.get(document.id()), contentContext(document.id()));
    }

    private StoredDocument own(DocumentId id) {
        var document = records.find(id).orElseThrow(DocumentNotFound::new);
        requireOwn(document.claim());
        return document;
    }

    private void requireOwn(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new DocumentNotFound();
        }
    }

    private static void requireOpen(StoredDocument document) {
        if (!document.scanState().mayBeOpened()) {
            throw new DocumentInQuarantine(document.scanState());
        }
    }

    static String contentContext(DocumentId id) {
        return "document_piece.bytes:" + id;
    }
}
