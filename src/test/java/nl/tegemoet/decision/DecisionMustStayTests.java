package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.decision.CorrectionNotPossible.Problem;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionMustStayTests {

    private static final LocalDate ANNOUNCED = LocalDate.of(2027, 3, 3);

    private static Decision decision(DecisionKind kind) {
        var signature = new Signature("carla", "rosa", "tom", "Tom", Role.TEAM_LEAD, MandateId.of("00000000-0000-0000-0000-000000000001"),
                Instant.EPOCH, Set.of("carla", "rosa", "tom"));
        var grant = kind == DecisionKind.GRANT;
        return new Decision(DecisionId.random(), ClaimId.random(), kind, grant ? Euro.of(5000) : null, "versie",
                grant ? List.of() : List.of(RefusalGround.NO_INJURY), List.of(), "omdat", null, signature, Optional.of(new Announcement(ANNOUNCED,
                grant ? LocalDate.of(2027, 4, 14) : null, LocalDate.of(2027, 4, 14), LetterId.random())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME | mevrouw Jansen | mevrouw Janssen
            DATE | van 1957 tot 1969 | van 1967 tot 1969
            AMOUNT_IN_WORDS | vijfhonderd euro | vijfduizend euro (€ 5.000)
            AMOUNT_IN_WORDS | vijfhonderd euro | vijfduizend euro, € 5.000,00.
            NUMBER | dossier 132 | dossier 123
            OTHER_TEXT | u bent niet niet gehoord en niet gezien | u bent niet gehoord, niet gezien en niet gehoord
            OTHER_TEXT | uw stukken van € 12 reisgeld zijn er | uw stukken over € 12 reisgeld zijn er
            """)
    void slipOfThePenCanBePutRight(SlipKind kind, String wrong, String right) {
        assertThat(DecisionMustStay.check(decision(DecisionKind.GRANT), kind, wrong, right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME | Janssen | Janssen | SAME_TEXT
            AMOUNT_IN_WORDS | vijfhonderd euro | zesduizend euro (€ 6.000) | CHANGES_AMOUNT
            AMOUNT_IN_WORDS | vijfhonderd euro | vijfduizend euro | CHANGES_AMOUNT
            OTHER_TEXT | u krijgt het bedrag | u krijgt het bedrag van 7.500 euro | CHANGES_AMOUNT
            OTHER_TEXT | u krijgt het bedrag | u krijgt het bedrag van EUR 5.000,01 | CHANGES_AMOUNT
            OTHER_TEXT | u krijgt een tegemoetkoming | u krijgt geen tegemoetkoming | CHANGES_OUTCOME
            OTHER_TEXT | uw aanvraag is toegewezen | uw aanvraag is afgewezen | CHANGES_OUTCOME
            OTHER_TEXT | Het geweld is Niet aannemelijk | Het geweld is aannemelijk | CHANGES_OUTCOME
            OTHER_TEXT | your claim is granted | your claim is refused | CHANGES_OUTCOME
            DATE | uiterlijk 14 april 2027 | uiterlijk 15 april 2027 | CHANGES_TERM
            DATE | by 13 April 2027 | by 14 April 2027 | CHANGES_TERM
            """)
    void whatWouldReadAsAnotherDecisionCannot(SlipKind kind, String wrong, String right, Problem problem) {
        assertThat(DecisionMustStay.check(decision(DecisionKind.GRANT), kind, wrong, right)).contains(problem);
    }

    @Test
    void refusalGetsNoAmountByCorrection() {
        var refusal = decision(DecisionKind.REFUSAL);
        assertThat(DecisionMustStay.check(refusal, SlipKind.AMOUNT_IN_WORDS, "vijf", "vijfduizend (€ 5.000)")).contains(Problem.CHANGES_AMOUNT);
        assertThat(DecisionMustStay.check(refusal, SlipKind.OTHER_TEXT, "een bedrag", "€ 5.000")).contains(Problem.CHANGES_AMOUNT);
        assertThat(DecisionMustStay.check(refusal, SlipKind.NAME, "Jansen", "Janssen")).isEmpty();
    }
}
