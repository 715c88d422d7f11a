package nl.tegemoet.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.tegemoet.development.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealParts
class RuleTablesDatabaseTests {

    @Autowired
    RuleTables ruleTables;

    @Autowired
    Scheme scheme;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTraceCanBeShownBesideItsTable() {
        var facts = FactsFixture.someFacts().facts();
        assertThat(scheme.evaluate(facts, scheme.parametersOn(facts.filedOn())).traces()).isNotEmpty().allSatisfy(trace ->
                assertThat(ruleTables.find(trace.tableVersion(), trace.decisionKey())).hasValueSatisfying(table -> {
                    assertThat(table.name()).isEqualTo(trace.decisionName());
                    assertThat(table.inputs()).extracting(RuleTable.Column::label).containsExactlyElementsOf(trace.inputs().keySet());
                    assertThat(table.rows()).extracting(RuleTable.Row::id).containsAll(trace.firedRuleIds());
                }));
    }

    @Test
    void aVersionThatNeverRanHereIsNotKnown() {
        assertThat(ruleTables.tables("0".repeat(64))).isEmpty();
    }

    @Test
    void aTableThatIsNoLongerAppliedCanStillBeShown() {
        var current = RuleFile.read(Scheme.PARAMETERS_FILE);
        var old = RuleFile.of(current.name(), current.content().replace("5000", "4000"));
        jdbc.sql("insert ignore into rule_table (hash, name, content, first_used_at) values (?, ?, ?, '2021-01-01')")
                .params(old.hash(), old.name(), old.content()).update();
        assertThat(ruleTables.find(old.hash(), "Amount")).hasValueSatisfying(table ->
                assertThat(table.rows()).allSatisfy(row -> assertThat(row.outputs()).containsExactly("4000")));
        assertThat(ruleTables.current()).filteredOn(table -> table.decisionKey().equals("Amount")).singleElement()
                .satisfies(table -> assertThat(table.version()).isEqualTo(current.hash()));
    }

    @Test
    void theDatabaseKeepsEveryVersionAsItWas() {
        var hash = RuleFile.read(Scheme.PARAMETERS_FILE).hash();
        assertThatThrownBy(() -> jdbc.sql("update rule_table set content = '' where hash = ?").param(hash).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.sql("delete from rule_table where hash = ?").param(hash).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("never deleted");
    }
}
