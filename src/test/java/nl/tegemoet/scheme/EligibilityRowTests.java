package nl.tegemoet.scheme;

import static nl.tegemoet.scheme.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every row of every table in {@code Eligibility.dmn} a claim to which it applies. */
class EligibilityRowTests {

    private final Scheme scheme = new Scheme();

    /** A row, and how the facts differ from those that are all in order. */
    record Example(String row, Finding finding, FactsFixture facts) {
    }

    static Stream<Example> examples() {
        return Stream.of(minority(), setting(), placement(), period(), theRest(), nextOfKin(), afterARefusal()).flatMap(examples -> examples);
    }

    private static Stream<Example> afterARefusal() {
        return Stream.of(
                yes("C13_FIRST_CLAIM", facts -> facts),
                cannotTell("C13_NAMED", facts -> facts.newFacts(Finding.YES)),
                no("C13_NOT_NAMED", facts -> facts.newFacts(Finding.NO)),
                cannotTell("C13_UNKNOWN", facts -> facts.newFacts(Finding.CANNOT_TELL)));
    }

    /** Whoever was never refused is not asked for anything new. */
    @Test
    void theConditionOfNewFactsIsAskedOnlyAfterARefusal() {
        var parameters = scheme.parametersOn(someFacts().facts().filedOn());
        assertThat(scheme.evaluate(someFacts().newFacts(Finding.NO).facts(), parameters).criteria()).extracting(CriterionOutcome::code)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C11", "C13");
        assertThat(scheme.evaluate(someFacts().newFacts(Finding.NO).facts(), parameters).overall()).isEqualTo(Finding.NO);
    }

    private static Stream<Example> minority() {
        return Stream.of(
                yes("C1_YES", facts -> facts.born("1-5-1965").violence("1980", "1981")),
                no("C1_NO", facts -> facts.born("1-5-1965").violence("1989", "1990").stay("1985", "1991")),
                cannotTell("C1_EITHER", facts -> facts.born("1-5-1965").violence("1985-1990", "1991").stay("1985", "1991")),
                cannotTell("C1_BEFORE_BIRTH", facts -> facts.born("1-5-1985").violence("1981", "1983")),
                cannotTell("C1_UNKNOWN", facts -> facts.born(null)));
    }

    private static Stream<Example> setting() {
        return Stream.of(
                yes("C2_FOSTER_FAMILY", facts -> facts.setting("foster_family")),
                yes("C2_RESIDENTIAL_YOUTH_CARE", facts -> facts.setting("residential_youth_care")),
                yes("C2_JUVENILE_DETENTION", facts -> facts.setting("juvenile_detention")),
                yes("C2_YOUTH_MENTAL_HEALTH", facts -> facts.setting("youth_mental_health")),
                yes("C2_CLOSED_PSYCHIATRY", facts -> facts.setting("closed_psychiatry")),
                yes("C2_DISABILITY_CARE", facts -> facts.setting("disability_care")),
                yes("C2_BOARDING_SCHOOL_DEAF_BLIND", facts -> facts.setting("boarding_school_deaf_blind")),
                yes("C2_UNACCOMPANIED_MINORS", facts -> facts.setting("unaccompanied_minors")),
                no("C2_ADOPTIVE_FAMILY", facts -> facts.setting("adoptive_family")),
                no("C2_OWN_HOME", facts -> facts.setting("own_home")),
                cannotTell("C2_BOARDING_SCHOOL", facts -> facts.setting("boarding_school")),
                cannotTell("C2_OTHER", facts -> facts.setting("other")),
                cannotTell("C2_UNKNOWN", facts -> facts.setting("unknown")));
    }

    private static Stream<Example> placement() {
        return Stream.of(
                yes("C3_JUDGE", facts -> facts.placement("judge")),
                yes("C3_CHILD_PROTECTION", facts -> facts.placement("child_protection")),
                no("C3_PARENTS_BOARDING_SCHOOL", facts -> facts.placement("parents").setting("boarding_school")),
                cannotTell("C3_PARENTS_ELSEWHERE", facts -> facts.placement("parents")),
                cannotTell("C3_OTHER", facts -> facts.placement("other")),
                cannotTell("C3_UNKNOWN", facts -> facts.placement("not_told")));
    }

    private static Stream<Example> period() {
        return Stream.of(
                yes("C5_YES", facts -> facts.violence("1981", "1983")),
                no("C5_AFTER", facts -> facts.violence("2020", "2021").stay("2018", "2022").born("2008")),
                no("C5_BEFORE", facts -> facts.violence("1941", "1942").stay("1940", "1942").born("1932")),
                cannotTell("C5_MAYBE_AFTER", facts -> facts.violence("2019", "2020").stay("2018", "2022").born("2008")),
                cannotTell("C5_MAYBE_BEFORE", facts -> facts.violence("1941", "1945").stay("1940", "1945").born("1932")),
                cannotTell("C5_UNKNOWN", facts -> facts.violence(null, null).stay(null, null)));
    }

    private static Stream<Example> theRest() {
        return Stream.of(
                cannotTell("C4_FORCED_LABOUR", facts -> facts.kinds(Set.of("forced_labour", "physical"))),
                cannotTell("C4_KINDS_NAMED", facts -> facts.kinds(Set.of("psychological"))),
                cannotTell("C4_NO_KINDS_NAMED", facts -> facts.kinds(Set.of("not_told"))),
                yes("C6_YES", facts -> facts.inNetherlands(Finding.YES)),
                cannotTell("C6_CONTRADICTION", facts -> facts.stayInNetherlands(Finding.NO)),
                no("C6_NO", facts -> facts.inNetherlands(Finding.NO)),
                cannotTell("C6_UNKNOWN", facts -> facts.inNetherlands(Finding.CANNOT_TELL)),
                yes("C7_YES", facts -> facts.stillAffected(Finding.YES)),
                cannotTell("C7_NOT_NOW", facts -> facts.stillAffected(Finding.NO)),
                cannotTell("C7_UNKNOWN", facts -> facts.stillAffected(null)),
                no("C8_EARLY", facts -> facts.filedOn("2020-12-31")),
                yes("C8_OPEN_ENDED", facts -> facts.filedOn("2025-01-01")),
                yes("C8_IN_TIME", facts -> facts.filedOn("2022-12-31")),
                no("C8_LATE", facts -> facts.filedOn("2023-01-01")),
                yes("C11_EMPLOYEE", facts -> facts.byWhom(Set.of("employee", "other"))),
                yes("C11_FOSTER_PARENT", facts -> facts.byWhom(Set.of("foster_parent"))),
                yes("C11_OTHER_YOUTH", facts -> facts.byWhom(Set.of("other_youth", "unknown"))),
                cannotTell("C11_SOMEONE_ELSE", facts -> facts.byWhom(Set.of("other"))),
                cannotTell("C11_UNKNOWN", facts -> facts.byWhom(Set.of("unknown", "not_told"))),
                no("Overall_NO", facts -> facts.inNetherlands(Finding.NO)),
                cannotTell("Overall_CANNOT_TELL", facts -> facts));
    }

    private static Stream<Example> nextOfKin() {
        return Stream.of(
                yes("C9_IN_THE_WINDOW", facts -> facts.kin("2020-02-21", "sibling", null, Finding.NO, null)),
                no("C9_BEFORE", facts -> facts.kin("2020-02-20", "sibling", null, Finding.NO, null)),
                no("C9_AFTER", facts -> facts.kin("2021-01-02", "sibling", null, Finding.NO, null)),
                cannotTell("C9_UNKNOWN", facts -> facts.kin(null, "sibling", null, Finding.NO, null)),
                yes("C10_NO_OTHERS", facts -> facts.kin("2021-01-01", "sibling", null, Finding.NO, null)),
                yes("C10_ALL_WRITTEN", facts -> power(facts, "all_written")),
                cannotTell("C10_ALL_SPOKEN", facts -> power(facts, "all_spoken")),
                cannotTell("C10_SOME", facts -> power(facts, "some")),
                cannotTell("C10_UNASKED", facts -> power(facts, "unasked")),
                no("C10_REFUSED", facts -> power(facts, "refused")),
                cannotTell("C10_UNKNOWN", facts -> power(facts, "unknown")),
                yes("C12_SPOUSE", facts -> relation(facts, "spouse", null)),
                yes("C12_SUPPORTED_RELATIVE", facts -> relation(facts, "supported_relative", null)),
                yes("C12_SUPPORTED_HOUSEMATE", facts -> relation(facts, "supported_housemate", null)),
                yes("C12_SHARED_HOUSEHOLD", facts -> relation(facts, "shared_household", null)),
                yes("C12_BLOOD_RELATIVE", facts -> relation(facts, "child", null)),
                yes("C12_PARENT", facts -> relation(facts, "parent", "victim")),
                no("C12_PARENT_OWN_GRIEF", facts -> relation(facts, "parent", "own_grief")),
                cannotTell("C12_PARENT_UNKNOWN", facts -> relation(facts, "parent", null)),
                no("C12_FORMER_SPOUSE", facts -> relation(facts, "former_spouse", null)),
                no("C12_OTHER_RELATIVE", facts -> relation(facts, "other_relative", null)),
                cannotTell("C12_OTHER", facts -> relation(facts, "other", null)),
                cannotTell("C12_UNKNOWN", facts -> relation(facts, null, null)),
                no("OverallNextOfKin_NO", facts -> power(facts, "refused")),
                cannotTell("OverallNextOfKin_CANNOT_TELL", FactsFixture::nextOfKin));
    }

    private static FactsFixture power(FactsFixture facts, String code) {
        return facts.kin("2020-05-04", "sibling", null, Finding.YES, code);
    }

    private static FactsFixture relation(FactsFixture facts, String code, String about) {
        return facts.kin("2020-05-04", code, about, Finding.NO, null);
    }

    private static Example yes(String row, UnaryOperator<FactsFixture> difference) {
        return new Example(row, Finding.YES, difference.apply(someFacts()));
    }

    private static Example no(String row, UnaryOperator<FactsFixture> difference) {
        return new Example(row, Finding.NO, difference.apply(someFacts()));
    }

    private static Example cannotTell(String row, UnaryOperator<FactsFixture> difference) {
        return new Example(row, Finding.CANNOT_TELL, difference.apply(someFacts()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRowAppliesAndAnswers(Example example) {
        var facts = example.facts().facts();
        var traces = scheme.evaluate(facts, scheme.parametersOn(facts.filedOn())).traces();
        assertThat(traces).filteredOn(trace -> trace.firedRuleIds().equals(List.of(example.row()))).singleElement()
                .satisfies(trace -> assertThat(trace.outputs().values()).containsExactly(example.finding().name()));
    }

    /** No claim reaches this row as the file stands, because whether violence was excessive is always for a person. */
    @Test
    void yesToEverythingIsYes() {
        assertThat(evaluated(someFacts())).last().satisfies(trace -> assertThat(trace.firedRuleIds()).containsExactly("Overall_YES"));
        assertThat(evaluated(someFacts().nextOfKin())).last()
                .satisfies(trace -> assertThat(trace.firedRuleIds()).containsExactly("OverallNextOfKin_YES"));
    }

    private List<DecisionTrace> evaluated(FactsFixture fixture) {
        var file = RuleFile.read(Scheme.ELIGIBILITY_FILE);
        int from = file.content().indexOf("<decision id=\"C4_");
        int until = file.content().indexOf("</decision>", from);
        var answered = file.content().substring(0, from) + file.content().substring(from, until).replace("CANNOT_TELL", "YES")
                + file.content().substring(until);
        var facts = fixture.facts();
        return new Scheme(RuleFile.read(Scheme.PARAMETERS_FILE), RuleFile.of(file.name(), answered))
                .evaluate(facts, scheme.parametersOn(facts.filedOn())).traces();
    }

    /** Whoever applies for themselves is not asked about a death, a power or a family. */
    @Test
    void theConditionsForNextOfKinAreAskedOnlyOfNextOfKin() {
        var parameters = scheme.parametersOn(someFacts().facts().filedOn());
        assertThat(scheme.evaluate(someFacts().facts(), parameters).criteria()).extracting(CriterionOutcome::code)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C11");
        assertThat(scheme.evaluate(someFacts().nextOfKin().facts(), parameters).criteria()).extracting(CriterionOutcome::code)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12");
    }

    /** No gap and no overlap: the engine refuses a table where no row fits, and one of whose rows two fit. */
    @Test
    void whateverANextOfKinSaysOneRowAnswers() {
        var days = new String[] {null, "2020-02-20", "2020-02-21", "2020-12-31", "2021-01-01", "2021-01-02"};
        var relations = new String[] {null, "spouse", "child", "sibling", "parent", "supported_relative", "supported_housemate", "shared_household",
            "former_spouse", "other_relative", "other", "anything"};
        var powers = new String[] {null, "all_written", "all_spoken", "some", "unasked", "refused", "anything"};
        var parameters = scheme.parametersOn(someFacts().facts().filedOn());
        for (var day : days) {
            assertThat(scheme.evaluate(someFacts().kin(day, "child", null, Finding.NO, null).facts(), parameters).criteria()).hasSize(12);
        }
        for (var relation : relations) {
            for (var about : new String[] {null, "victim", "own_grief", "anything"}) {
                assertThat(scheme.evaluate(relation(someFacts(), relation, about).facts(), parameters).criteria()).hasSize(12);
            }
        }
        for (var power : powers) {
            for (var others : Finding.values()) {
                assertThat(scheme.evaluate(someFacts().kin("2020-05-04", "child", null, others, power).facts(), parameters).criteria()).hasSize(12);
            }
        }
    }

    @Test
    void everyRowHasAnExample() {
        var rows = RuleTableReader.annotations(RuleFile.read(Scheme.ELIGIBILITY_FILE)).keySet();
        var tested = examples().map(Example::row).collect(Collectors.toSet());
        tested.addAll(List.of("Overall_YES", "OverallNextOfKin_YES"));
        assertThat(tested).containsExactlyInAnyOrderElementsOf(rows);
    }
}
