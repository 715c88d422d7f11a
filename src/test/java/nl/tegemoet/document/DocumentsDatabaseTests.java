package nl.tegemoet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.ExampleClaims.OwnedDraft;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.document.VirusScanner.ScannerUnavailable;
import nl.tegemoet.document.VirusScanner.Verdict;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealParts
class DocumentsDatabaseTests {

    private static final Purpose PURPOSE = Purpose.task("Task_Assess");

    @Autowired
    private Documents documents;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private ContentInspection inspection;
    @Autowired
    private DocumentLimits limits;
    @Autowired
    private DocumentRecords records;
    @Autowired
    private DocumentStore store;
    @Autowired
    private Vault vault;
    @Autowired
    private Accounting accounting;
    @Autowired
    private ClaimHistory history;
    @Autowired
    private CurrentActor currentActor;
    @Autowired
    private ClaimOwners owners;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasStoredComesBackAndLiesSealed() {
        var draft = examples.aDraft();
        var pdf = HostileFiles.pdf();
        var stored = asOwner(draft, docs -> docs.store(draft.claim(), "voogdijkaart Anna.pdf", pdf));
        assertThat(stored.name()).isEqualTo("voogdijkaart Anna.pdf");
        assertThat(stored.scanState()).isEqualTo(ScanState.NOT_SCANNED);
        assertThat(asOwner(draft, docs -> docs.openOwn(stored.id())).content()).isEqualTo(pdf);
        var piece = jdbc.sql("select bytes from document_piece where document_id = ?").param(stored.id().toString()).query(byte[].class).single();
        assertThat(new String(piece, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        var name = jdbc.sql("select name from document where id = ?").param(stored.id().toString()).query(byte[].class).single();
        assertThat(new String(name, StandardCharsets.UTF_8)).doesNotContain("Anna");
    }

    @Test
    void aFileOfSeveralPiecesComesBackWhole() {
        var draft = examples.aDraft();
        var image = HostileFiles.noise(1500, 1200);
        var stored = asOwner(draft, docs -> docs.store(draft.claim(), "foto.png", image));
        assertThat(stored.size()).isGreaterThan(3_000_000);
        assertThat(asOwner(draft, docs -> docs.openOwn(stored.id())).content()).hasSize((int) stored.size());
    }

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanTellsSo() throws Exception {
        var draft = examples.aDraft();
        var endless = new InputStream() {

            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };
        assertThatThrownBy(() -> TestActors.callAsApplicant(draft.person(), () -> {
            try {
                return documents.store(draft.claim(), "lang.pdf", endless);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        })).isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_LARGE));
        assertThat(endless.read).isLessThan(limits.maxSize().toBytes() + 100_000);
    }

    @Test
    void whatStaffOpenIsRecordedWithThePurpose() {
        var person = examples.aPerson();
        var draft = examples.aDraft(person);
        var stored = asOwner(draft, docs -> docs.store(draft.claim(), "brief.pdf", HostileFiles.pdf()));
        TestActors.callAs("carla", Role.CASEWORKER, () -> documents.open(stored.id(), PURPOSE));
        var readings = TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(draft.claim()));
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.object()).isEqualTo("document:" + stored.id());
            assertThat(reading.actorId()).isEqualTo("carla");
        });
    }

    @Test
    void nobodyReachesADocumentOfSomebodyElse() {
        var draft = examples.aDraft();
        var stored = asOwner(draft, docs -> docs.store(draft.claim(), "brief.pdf", HostileFiles.pdf()));
        var stranger = examples.aDraft();
        assertThatThrownBy(() -> asOwner(stranger, docs -> docs.openOwn(stored.id()))).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> asOwner(stranger, docs -> docs.list(draft.claim()))).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> asOwner(stranger, docs -> docs.store(draft.claim(), "brief.pdf", HostileFiles.pdf())))
                .isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> asOwner(stranger, docs -> {
            docs.remove(stored.id());
            return null;
        })).isInstanceOf(DocumentNotFound.class);
    }

    @Test
    void aDocumentCanBeTakenBackUntilTheClaimIsSent() {
        var draft = examples.aDraft();
        var first = asOwner(draft, docs -> docs.store(draft.claim(), "een.pdf", HostileFiles.pdf()));
        var second = asOwner(draft, docs -> docs.store(draft.claim(), "twee.pdf", HostileFiles.pdf()));
        asOwner(draft, docs -> {
            docs.remove(first.id());
            docs.keep(draft.claim());
            return null;
        });
        assertThat(listed(draft)).extracting(StoredDocument::id).containsExactly(second.id());
        assertThatThrownBy(() -> asOwner(draft, docs -> docs.openOwn(first.id()))).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> asOwner(draft, docs -> {
            docs.remove(second.id());
            return null;
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNumberOfFilesHoldsAlsoWhenTheyComeAtOnce() throws Exception {
        var draft = examples.aDraft();
        var few = documents(content -> Verdict.CLEAN, new DocumentLimits(limits.maxSize(), 3, 60));
        List<Callable<Boolean>> uploads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            uploads.add(() -> TestActors.callAsApplicant(draft.person(), () -> {
                try {
                    few.store(draft.claim(), "brief.pdf", HostileFiles.pdf());
                    return true;
                } catch (DocumentRefused refused) {
                    assertThat(refused.reason()).isEqualTo(Refusal.TOO_MANY);
                    return false;
                }
            }));
        }
        var pool = Executors.newFixedThreadPool(10);
        try {
            int stored = 0;
            for (var upload : pool.invokeAll(uploads)) {
                stored += upload.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(3);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteADocument() {
        var draft = examples.aDraft();
        var stored = asOwner(draft, docs -> docs.store(draft.claim(), "brief.pdf", HostileFiles.pdf()));
        for (var forbidden : List.of("update document set sha256 = repeat('0', 64) where id = ?", "delete from document where id = ?",
                "update document_piece set bytes = 'x' where document_id = ?", "delete from document_piece where document_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).param(stored.id().toString()).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatTheScannerFindsIsNotStored() {
        var draft = examples.aDraft();
        var scanning = documents(content -> Verdict.INFECTED, limits);
        assertThatThrownBy(() -> TestActors.callAsApplicant(draft.person(), () -> scanning.store(draft.claim(), "brief.pdf", HostileFiles.pdf())))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.INFECTED));
        assertThat(listed(draft)).isEmpty();
    }

    @Test
    void withoutAnAnswerOfTheScannerAFileStaysShutUntilALaterScan() {
        var answer = new AtomicReference<Verdict>();
        VirusScanner scanner = content -> {
            if (answer.get() == null) {
                throw new ScannerUnavailable("down");
            }
            return answer.get();
        };
        var draft = examples.aDraft();
        var scanning = documents(scanner, limits);
        var rescanning = new Rescanning(records, store, scanner, vault, accounting, currentActor, transaction, clock);
        var clean = TestActors.callAsApplicant(draft.person(), () -> scanning.store(draft.claim(), "een.pdf", HostileFiles.pdf()));
        assertThat(clean.scanState()).isEqualTo(ScanState.IN_CHECK);
        assertShut(clean, ScanState.IN_CHECK);
        rescanning.rescan();
        assertShut(clean, ScanState.IN_CHECK);
        answer.set(Verdict.CLEAN);
        rescanning.rescan();
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> documents.open(clean.id(), PURPOSE)).document().scanState())
                .isEqualTo(ScanState.CLEAN);

        answer.set(null);
        var infected = TestActors.callAsApplicant(draft.person(), () -> scanning.store(draft.claim(), "twee.pdf", HostileFiles.pdf()));
        answer.set(Verdict.INFECTED);
        rescanning.rescan();
        assertShut(infected, ScanState.INFECTED);
    }

    private void assertShut(StoredDocument document, ScanState state) {
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, () -> documents.open(document.id(), PURPOSE)))
                .isInstanceOfSatisfying(DocumentInQuarantine.class, shut -> assertThat(shut.state()).isEqualTo(state));
    }

    private List<StoredDocument> listed(OwnedDraft draft) {
        return asOwner(draft, docs -> docs.list(draft.claim()));
    }

    private <T> T asOwner(OwnedDraft draft, Function<Documents, T> work) {
        return TestActors.callAsApplicant(draft.person(), () -> work.apply(documents));
    }

    private Documents documents(VirusScanner scanner, DocumentLimits within) {
        return new Documents(inspection, within, scanner, records, store, vault, accounting, currentActor, owners, transaction, clock);
    }
}
