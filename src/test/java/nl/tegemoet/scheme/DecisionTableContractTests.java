package nl.tegemoet.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision table keeps to, so that a lawyer can read it and the Modeler opens it drawn. */
class DecisionTableContractTests {

    private static final List<RuleFile> FILES = Scheme.FILES.stream().map(RuleFile::read).toList();

    static Stream<RuleTable> tables() {
        return FILES.stream().flatMap(file -> RuleTableReader.tables(file).stream());
    }

    @Test
    void thereIsOneTableForEachQuestion() {
        assertThat(tables().map(RuleTable::decisionKey)).containsExactlyInAnyOrder("SchemeVersion", "Amount", "FilingWindow",
                "IncidentWindow", "Terms", "MajorityAge", "StatutoryTerms", "Penalty", "EquatedDays",
                "NoticeContent", "Overall", "C1_MinorAtTheTime", "C2_SettingInTheList", "C3_GovernmentPlacement",
                "C4_ExcessiveViolence", "C5_WithinThePeriod", "C6_InTheNetherlands", "C7_StillAffected", "C8_FiledInTheWindow",
                "C11_ByWhom", "DeathWindow", "Priority", "OverallNextOfKin", "C9_DiedInTheWindow", "C10_PowerOfTheOthers", "C12_NextOfKin", "C13_NewFacts",
                "Evidence", "Completeness_Need");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsAQuestionAndItsHitPolicyWasChosen(RuleTable table) {
        assertThat(table.name()).endsWith("?");
        // FIRST only where one of several persons is enough, and where a list ends in "none"; elsewhere a second row that fits is a mistake
        var first = Set.of("C11_ByWhom", "EquatedDays").contains(table.decisionKey());
        assertThat(table.hitPolicy()).isEqualTo(first ? "FIRST" : "UNIQUE");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowNamesItsArticleAndItsReason(RuleTable table) {
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            var fired = new FiredRule(row.id(), row.annotation());
            assertThat(fired.basis().citation()).matches("(Regeling|Demonstratieregeling|Awb|Wsg|Algemene termijnenwet).*");
            assertThat(fired.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasAReadableIdOfItsTable(RuleTable table) {
        var stem = table.decisionKey().split("_")[0];
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.id()).startsWith(stem + "_"));
        assertThat(table.rows().stream().map(RuleTable.Row::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyDecisionIsDrawnAndSaysHowLongAnEngineWouldKeepIt() {
        for (var file : FILES) {
            var model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)));
            for (var decision : model.getModelElementsByType(Decision.class)) {
                assertThat(decision.getCamundaHistoryTimeToLiveString()).as(decision.getId()).isEqualTo("P30D");
                assertThat(file.content()).contains("dmnElementRef=\"" + decision.getId() + "\"");
            }
        }
    }
}
