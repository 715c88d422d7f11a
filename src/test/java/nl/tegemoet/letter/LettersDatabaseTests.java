package nl.tegemoet.letter;

import static nl.tegemoet.letter.ExampleLetters.ANNA;
import static nl.tegemoet.letter.ExampleLetters.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.ExampleClaims.OwnedDraft;
import nl.tegemoet.claim.ReceiptLetter;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.LetterId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thymeleaf.exceptions.TemplateProcessingException;

@RealParts
class LettersDatabaseTests {

    @Autowired
    private Letters letters;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLetterIsKeptAsItWasMadeAndLiesSealed() throws Exception {
        var draft = examples.aDraft();
        var letter = written(draft, DUTCH);
        var opened = TestActors.callAs("carla", Role.CASEWORKER, () -> letters.open(letter.id(), Purpose.task("Task_Assess")));
        assertThat(new String(opened.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(letter.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(opened.pdf())));
        assertThat(opened.letter()).isEqualTo(letter);
        assertThat(letter.title()).isEqualTo("Wij hebben uw aanvraag ontvangen");
        assertThat(letter.templateVersion()).matches("[0-9a-f]{64}");
        var sealed = jdbc.sql("select pdf from letter where id = ?").param(letter.id().toString()).query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteALetter() {
        var letter = written(examples.aDraft(), DUTCH);
        for (var attempt : new String[] {"update letter set title = 'x' where id = ?", "delete from letter where id = ?"}) {
            assertThatThrownBy(() -> jdbc.sql(attempt).param(letter.id().toString()).update()).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("A letter");
        }
    }

    @Test
    void thePersonReadsItAndTheFirstReadingIsKept() {
        var draft = examples.aDraft();
        var letter = written(draft, Locale.ENGLISH);
        assertThat(letter.title()).isEqualTo("We have received your claim");
        assertThat(letter.readAt()).isEmpty();
        TestActors.callAsApplicant(draft.person(), () -> letters.openOwn(letter.id()));
        var first = TestActors.callAsApplicant(draft.person(), () -> letters.list(draft.claim())).get(0).readAt();
        TestActors.callAsApplicant(draft.person(), () -> letters.openOwn(letter.id()));
        assertThat(TestActors.callAsApplicant(draft.person(), () -> letters.list(draft.claim())).get(0).readAt()).isPresent().isEqualTo(first);
    }

    @Test
    void nobodyReadsTheLetterOfSomebodyElse() {
        var draft = examples.aDraft();
        var letter = written(draft, DUTCH);
        var stranger = examples.aPerson();
        assertThatThrownBy(() -> TestActors.callAsApplicant(stranger, () -> letters.openOwn(letter.id()))).isInstanceOf(LetterNotFound.class);
        assertThatThrownBy(() -> TestActors.callAsApplicant(stranger, () -> letters.list(draft.claim()))).isInstanceOf(LetterNotFound.class);
        assertThatThrownBy(() -> TestActors.callAsApplicant(draft.person(), () -> letters.openOwn(LetterId.random())))
                .isInstanceOf(LetterNotFound.class);
        assertThatThrownBy(() -> TestActors.callAs("fatima", Role.FINANCE_PREPARER,
                () -> letters.open(letter.id(), Purpose.task("Task_Assess")))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatStaffOpenIsRecorded() {
        var letter = written(examples.aDraft(), DUTCH);
        TestActors.callAs("carla", Role.CASEWORKER, () -> letters.open(letter.id(), Purpose.reason("gebeld over de brief")));
        assertThat(jdbc.sql("select count(*) from audit_read where object = ? and actor_id = 'carla'").param("letter:" + letter.id())
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_act where act = 'letter.written' and facts like ?").param("%" + letter.id() + "%")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aLetterWithAnEmptySpotIsNotKept() {
        var draft = examples.aDraft();
        assertThatThrownBy(() -> TestActors.callAsSystem(() -> letters.write(draft.claim(), ExampleLetters.NUMBER, ANNA, DUTCH,
                new ReceiptLetter(null, LocalDate.of(2026, 11, 23), null)))).isInstanceOf(TemplateProcessingException.class);
        assertThat(TestActors.callAsSystem(() -> letters.list(draft.claim()))).isEmpty();
    }

    private Letter written(OwnedDraft draft, Locale language) {
        return TestActors.callAsSystem(() -> letters.write(draft.claim(), ExampleLetters.NUMBER, ANNA, language, ExampleLetters.receipt()));
    }
}
