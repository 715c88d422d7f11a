package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.MandateNotPossible.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The register of mandates on the real database. */
@RealParts
class MandatesDatabaseTests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    Mandates mandates;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private Actor signer;
    private LocalDate today;

    @BeforeEach
    void somebodyWithoutAMandate() {
        signer = TestActors.staff("mina" + PEOPLE.incrementAndGet(), Role.REVIEWER);
        today = LocalDate.now(clock);
    }

    private void record(LocalDate from, LocalDate until, MandateKind... kinds) {
        TestActors.runAs("bea", Role.ADMINISTRATOR,
                () -> mandates.record(new Colleague(signer.id(), signer.displayName()), Set.of(kinds), "Mandaatbesluit 2026", from, until));
    }

    private Mandate last() {
        return TestActors.callAs("aad", Role.AUDITOR, mandates::all).stream().filter(mandate -> mandate.holder().equals(signer.id()))
                .reduce((first, second) -> second).orElseThrow();
    }

    private void confirm() {
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> mandates.confirm(last().id()));
    }

    private boolean maySign(MandateKind kind, LocalDate on) {
        return mandates.maySign(signer, kind, on);
    }

    private static void refuses(Problem problem, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(MandateNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void aMandateHoldsFromItsFirstToItsLastDayOnceItIsConfirmed() {
        record(today, today.plusDays(9), MandateKind.GRANT);
        assertThat(maySign(MandateKind.GRANT, today)).isFalse();
        confirm();
        assertThat(maySign(MandateKind.GRANT, today.minusDays(1))).isFalse();
        assertThat(maySign(MandateKind.GRANT, today)).isTrue();
        assertThat(maySign(MandateKind.GRANT, today.plusDays(9))).isTrue();
        assertThat(maySign(MandateKind.GRANT, today.plusDays(10))).isFalse();
        assertThat(maySign(MandateKind.REFUSAL, today)).isFalse();
        assertThat(mandates.mandated(MandateKind.GRANT)).extracting(Colleague::id).contains(signer.id(), "rosa", "tom");
    }

    @Test
    void aMandateThatIsEndedHoldsNoLongerAndStaysInTheRegister() {
        record(today, null, MandateKind.GRANT);
        confirm();
        refuses(Problem.REASON_MISSING, () -> TestActors.runAs("tom", Role.TEAM_LEAD, () -> mandates.end(last().id(), " ")));
        TestActors.runAs("bea", Role.ADMINISTRATOR, () -> mandates.end(last().id(), "Andere functie"));
        assertThat(maySign(MandateKind.GRANT, today)).isFalse();
        assertThat(last().ended().orElseThrow().reason()).isEqualTo("Andere functie");
        refuses(Problem.CHANGED_MEANWHILE, () -> TestActors.runAs("tom", Role.TEAM_LEAD, () -> mandates.end(last().id(), "nog eens")));
        record(today, null, MandateKind.GRANT);
    }

    @Test
    void anotherPersonConfirms() {
        record(today, null, MandateKind.GRANT);
        refuses(Problem.SAME_PERSON, () -> TestActors.runAs(TestActors.staff("bea", Role.TEAM_LEAD), () -> mandates.confirm(last().id())));
        refuses(Problem.OWN_MANDATE, () -> TestActors.runAs(TestActors.staff(signer.id(), Role.TEAM_LEAD), () -> mandates.confirm(last().id())));
        assertThatThrownBy(() -> TestActors.runAs("bea", Role.ADMINISTRATOR, () -> mandates.confirm(last().id())))
                .isInstanceOf(AccessDeniedException.class);
        refuses(Problem.OWN_MANDATE, () -> TestActors.runAs(TestActors.staff(signer.id(), Role.ADMINISTRATOR),
                () -> mandates.record(new Colleague(signer.id(), "zelf"), Set.of(MandateKind.PENALTY), "x", today, null)));
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(Problem.KIND_MISSING, () -> record(today, null));
        refuses(Problem.BEGIN_MISSING, () -> record(null, null, MandateKind.GRANT));
        refuses(Problem.ENDS_BEFORE_BEGIN, () -> record(today, today.minusDays(1), MandateKind.GRANT));
        refuses(Problem.ENDS_IN_THE_PAST, () -> record(today.minusDays(9), today.minusDays(1), MandateKind.GRANT));
        record(today.plusDays(10), today.plusDays(20), MandateKind.GRANT);
        for (var days : Map.of(today, 10, today.plusDays(20), 30, today.plusDays(12), 5).entrySet()) {
            refuses(Problem.OVERLAPS, () -> record(days.getKey(), days.getKey().plusDays(days.getValue()), MandateKind.GRANT));
        }
        record(today, today.plusDays(9), MandateKind.GRANT);
        record(today.plusDays(21), null, MandateKind.GRANT);
        record(today, null, MandateKind.REFUSAL);
    }

    @Test
    void theDatabaseItselfKeepsTheRegisterAsItWas() {
        record(today, null, MandateKind.GRANT);
        assertThatThrownBy(() -> change("kind = 'REFUSAL'")).hasMessageContaining("does not change otherwise");
        assertThatThrownBy(() -> change("confirmed_by = 'bea', confirmed_by_name = 'Bea', confirmed_at = now()"))
                .hasMessageContaining("mandate_confirmed_by_another");
        assertThatThrownBy(() -> jdbc.sql("insert into identity_mandate (id, holder, holder_name, kind, basis, begins_on, recorded_by,"
                        + " recorded_by_name, recorded_at) values (uuid(), ?, 'x', 'GRANT', 'x', ?, 'bea', 'Bea', now())")
                .params(signer.id(), today.plusYears(1)).update()).hasMessageContaining("once at a time");
        assertThatThrownBy(() -> jdbc.sql("delete from identity_mandate where holder = ?").param(signer.id()).update())
                .hasMessageContaining("not deleted");
    }

    private void change(String assignment) {
        jdbc.sql("update identity_mandate set " + assignment + " where holder = ?").param(signer.id()).update();
    }

    @Test
    void everyChangeIsAccountedFor() {
        record(today, null, MandateKind.GRANT);
        confirm();
        assertThat(jdbc.sql("select act from audit_act where json_value(facts, '$.holder') = ? order by at").param(signer.id()).query(String.class).list())
                .containsExactly("mandate.recorded", "mandate.confirmed");
    }
}
