package nl.tegemoet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import planted.Faults;

/** The rules of the house that a machine can check; the documentation under {@code src/docs} says why each is there. */
class HouseRulesTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.tegemoet", "db.migration");
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages("planted");

    private static final Set<String> FORBIDDEN_ENDINGS = Set.of("Service", "Manager", "Helper", "Util", "Utils", "Impl");

    static final ArchRule ENGINE_ONLY_IN_PROCESS = noClasses().that().resideOutsideOfPackage("nl.tegemoet.process..")
            .should().dependOnClassesThat(resideInAPackage("org.camunda.bpm.engine..")
                    // the typed values are shared with the decision tables
                    .and(resideOutsideOfPackage("org.camunda.bpm.engine.variable..")))
            .as("the process engine is known in the room process only");

    static final ArchRule ENGINES_INSIDE_ONLY_IN_ONE_PACKAGE = noClasses().that().resideOutsideOfPackage("nl.tegemoet.process.engine..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm.engine.impl..")
            .as("the engine's inner classes are known in process.engine only");

    static final ArchRule TABLES_ONLY_IN_SCHEME = noClasses().that().resideOutsideOfPackage("nl.tegemoet.scheme..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda.bpm.dmn.engine..", "org.camunda.bpm.model.dmn..")
            .as("decision tables are evaluated in the room scheme only");

    static final ArchRule FEEL_ONLY_IN_FORM_AND_SCHEME = noClasses().that().resideOutsideOfPackages("nl.tegemoet.form..", "nl.tegemoet.scheme..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda.feel..", "org.camunda.bpm.dmn.feel..")
            .as("FEEL is evaluated in the rooms form and scheme only");

    static final ArchRule ITEXT_ONLY_IN_LETTER = noClasses().that().resideOutsideOfPackage("nl.tegemoet.letter..")
            .should().dependOnClassesThat().resideInAPackage("com.itextpdf..")
            .as("iText is known in the room letter only");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that().resideOutsideOfPackage("nl.tegemoet.deadline..")
            .should().accessTargetWhere(describe("the time is asked without the one clock", HouseRulesTests::asksTimeWithoutClock))
            .as("the time comes from the Clock of the room deadline");

    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class)
            .orShould().beAnnotatedWith(Value.class)
            .as("what a class needs is in its constructor");

    static final ArchRule REPOSITORIES_STAY_INSIDE = classes().that().areAssignableTo(Repository.class).should().notBePublic()
            .allowEmptyShould(true)
            .as("a repository is not public");

    static final ArchRule CONTROLLERS_STAY_INSIDE = classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic()
            .allowEmptyShould(true)
            .as("a controller is not public");

    static final ArchRule NO_QUERY_BY_EXPRESSION = noClasses()
            .should().accessTargetWhere(describe("a query of the engine is given an expression", HouseRulesTests::queriesByExpression))
            .as("no query of the engine is given an expression (the first published hole)");

    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should().haveNameMatching(".*(" + String.join("|", FORBIDDEN_ENDINGS) + ")")
            .as("no name ends in " + FORBIDDEN_ENDINGS);

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(ENGINE_ONLY_IN_PROCESS, "UsesTheEngine"),
                arguments(ENGINES_INSIDE_ONLY_IN_ONE_PACKAGE, "UsesTheEnginesInside"),
                arguments(TABLES_ONLY_IN_SCHEME, "EvaluatesTables"),
                arguments(FEEL_ONLY_IN_FORM_AND_SCHEME, "EvaluatesFeel"),
                arguments(ITEXT_ONLY_IN_LETTER, "MakesPdf"),
                arguments(TIME_COMES_FROM_THE_CLOCK, "AsksTheInstant"),
                arguments(TIME_COMES_FROM_THE_CLOCK, "AsksTheDay"),
                arguments(TIME_COMES_FROM_THE_CLOCK, "AsksTheOldDate"),
                arguments(NO_FIELD_INJECTION, "InjectsAField"),
                arguments(REPOSITORIES_STAY_INSIDE, "PublicRepository"),
                arguments(CONTROLLERS_STAY_INSIDE, "PublicController"),
                arguments(NO_QUERY_BY_EXPRESSION, "AsksByExpression"),
                arguments(NAMES_SAY_WHAT_IT_IS, "ClaimManager"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule, String fault) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void theRuleSeesAPlantedFault(ArchRule rule, String fault) {
        assertThat(rule.evaluate(FAULTS).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(Faults.class.getName() + "$" + fault));
    }

    private static boolean asksTimeWithoutClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system");
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && parameters(access).isEmpty();
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now")
                && parameters(access).stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static boolean queriesByExpression(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("org.camunda.bpm.engine")
                && access.getTargetOwner().getSimpleName().endsWith("Query")
                && access.getTarget().getName().endsWith("Expression");
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                ? call.getRawParameterTypes() : List.of();
    }
}
