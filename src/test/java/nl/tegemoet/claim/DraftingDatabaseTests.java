package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@RealParts
class DraftingDatabaseTests {

    @Autowired
    private ExampleClaims examples;
    @Autowired
    private Drafting drafting;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void everythingTypedIsKeptRightOrNotAndIsThereAfterTheNextLogin() {
        var person = examples.aPerson();
        TestActors.callAsApplicant(person, () -> drafting.start(ClaimKind.VICTIM));
        var saved = TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.BANK, Map.of("iban", "weet ik nog niet"), 0));
        assertThat(saved.version()).isEqualTo(1);
        var found = TestActors.callAsApplicant(person, drafting::find).orElseThrow();
        assertThat(found.page(ApplicationPage.BANK)).isEqualTo(saved);
        assertThat(found.savedAt()).isEqualTo(saved.savedAt());
        assertThat(found.page(ApplicationPage.STAY).isSaved()).isFalse();
    }

    @Test
    void manyTabsAtOnceStartOneDraft() throws Exception {
        var person = examples.aPerson();
        List<Callable<ClaimId>> tabs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tabs.add(() -> TestActors.callAsApplicant(person, () -> drafting.start(ClaimKind.VICTIM)).claim());
        }
        var pool = Executors.newFixedThreadPool(12);
        try {
            var drafts = new HashSet<ClaimId>();
            for (var tab : pool.invokeAll(tabs)) {
                drafts.add(tab.get());
            }
            assertThat(drafts).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void twoTabsOnOnePageLoseNothing() {
        var person = examples.aPerson();
        examples.aDraft(person);
        TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.VIOLENCE, Map.of("story", "eerste tab"), 0));
        assertThatThrownBy(() -> TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.VIOLENCE, Map.of("story", "tweede tab"), 0)))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> {
                    assertThat(conflict.stored().answers()).containsEntry("story", "eerste tab");
                    assertThat(conflict.stored().version()).isEqualTo(1);
                });
        var replaced = TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.VIOLENCE, Map.of("story", "tweede tab"), 1));
        assertThat(replaced.version()).isEqualTo(2);
    }

    @Test
    void savingTheSameTwiceIsNoConflict() {
        var person = examples.aPerson();
        examples.aDraft(person);
        TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.VIOLENCE, Map.of("story", "het zelfde"), 0));
        var again = TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.VIOLENCE, Map.of("story", "het zelfde"), 0));
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void afterFilingTheDraftIsClosed() {
        var person = examples.aPerson();
        var receipt = examples.submitted(person);
        assertThat(TestActors.callAsApplicant(person, drafting::find)).isEmpty();
        assertThatThrownBy(() -> TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.BANK, Map.of(), 1)))
                .isInstanceOf(ClaimNotFound.class);
        for (var forbidden : List.of("update claim_draft set version = 9 where claim_id = ?", "delete from claim_draft_page where claim_id = ?",
                "update claim_statement set made_at = now() where claim_id = ?", "delete from claim_statement where claim_id = ?",
                "update claim set received_on = '2020-01-01' where id = ?", "delete from claim where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).param(receipt.claim().toString()).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void staffDoNotReadDrafts() {
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, drafting::find)).isInstanceOf(AccessDeniedException.class);
    }
}
