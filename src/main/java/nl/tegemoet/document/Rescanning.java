package nl.tegemoet.document;

import java.time.Clock;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.SecretLost;
import nl.tegemoet.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the virus scanner again for the documents that went into quarantine because it did not answer. */
@Component
class Rescanning {

    private static final Logger LOG = LoggerFactory.getLogger(Rescanning.class);
    private static final Actor SCANNER = Actor.system("virus-scan");
    private static final int AT_A_TIME = 50;

    private final DocumentRecords records;
    private final DocumentStore store;
    private final VirusScanner scanner;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rescanning(DocumentRecords records, DocumentStore store, VirusScanner scanner, Vault vault, Accounting accounting,
            CurrentActor currentActor, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.store = store;
        this.scanner = scanner;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Stops at the first document for which the scanner still gives no answer; the next round starts there again. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${tegemoet.virus-scanner.again-after:PT2M}")
    void rescan() {
        try {
            records.waitingForScan(AT_A_TIME).forEach(this::rescan);
        } catch (VirusScanner.ScannerUnavailable stillNoAnswer) {
            LOG.warn("The virus scanner still gives no answer; documents stay in quarantine");
        }
    }

    private void rescan(StoredDocument document) {
        byte[] content;
        try {
            content = vault.open(KeyOwner.claim(document.claim()), store.get(document.id()), Documents.contentContext(document.id()));
        } catch (SecretLost | DocumentNotFound gone) {
            LOG.warn("Document {} cannot be opened for its scan; it stays in quarantine", document.id());
            return;
        }
        var state = switch (scanner.scan(content)) {
            case CLEAN -> ScanState.CLEAN;
            case INFECTED -> ScanState.INFECTED;
            case NOT_SCANNED -> ScanState.NOT_SCANNED;
        };
        currentActor.runAs(SCANNER, () -> transaction.executeWithoutResult(status -> settle(document, state)));
    }

    private void settle(StoredDocument document, ScanState state) {
        DocumentId id = document.id();
        records.scanned(id, state, clock.instant());
        accounting.act(document.claim(), "document.scanned", Map.of("document", id.toString(), "scan", state.name()));
    }
}
