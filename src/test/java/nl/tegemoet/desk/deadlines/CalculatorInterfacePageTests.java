package nl.tegemoet.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calculator as a script asks it, held against its contract. */
@RealParts
class CalculatorInterfacePageTests {

    private static final String EXAMPLE = """
            {"clock": "DECISION", "start": "2026-01-05", "events": [
              {"type": "TERM_NOTICE", "on": "2026-02-20", "until": "2026-07-06"},
              {"type": "COMPLETION_REQUESTED", "on": "2026-03-02", "until": "2026-04-13"},
              {"type": "COMPLETED", "on": "2026-03-20"}], "asOf": "2026-08-01"}""";

    @Autowired
    MockMvc browser;
    @Autowired
    Clock clock;

    private final JsonMapper json = new JsonMapper();

    private MockHttpServletResponse ask(String question) throws Exception {
        return browser.perform(MockMvcRequestBuilders.post("/api/v1/deadlines/preview").contentType(MediaType.APPLICATION_JSON)
                .content(question).with(authentication(TestActors.authentication(TestActors.staff("carla", Role.CASEWORKER)))))
                .andReturn().getResponse();
    }

    private JsonNode answer(String question) throws Exception {
        var response = ask(question);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }

    private static String decision(String events) {
        return "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"asOf\": \"2026-12-01\", \"events\": [" + events + "]}";
    }

    @Test
    void theExampleOfTheContractIsAnsweredToTheLetter() throws Exception {
        assertThat(answer(EXAMPLE)).isEqualTo(json.readTree("""
                {"due": "2026-07-23", "state": "EXPIRED", "remainingDays": 0, "suspendedDays": 17, "inTime": null, "penalty": null,
                 "explanation": [
                  {"basis": "Awb 4:14(3)", "from": "2026-01-06", "to": "2026-07-06",
                   "text": "Redelijke termijn, meegedeeld op 20 februari 2026."},
                  {"basis": "Awb 4:15(1)a", "from": "2026-03-03", "to": "2026-03-19", "text": "Opgeschort: 17 dagen."}]}"""));
    }

    @Test
    void aPenaltyHasNoLastDayAndItsAmountIsAText() throws Exception {
        var answer = answer("{\"clock\": \"PENALTY\", \"start\": \"2026-03-01\", \"termEnded\": \"2026-02-16\", \"events\": [], "
                + "\"asOf\": \"2026-04-04\"}");
        assertThat(answer.get("due").isNull()).isTrue();
        assertThat(answer.get("state").isNull()).isTrue();
        assertThat(answer.get("penalty")).isEqualTo(json.readTree(
                "{\"firstDay\": \"2026-03-16\", \"days\": 20, \"amount\": \"532.00\", \"capped\": false}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"DECISION\"", "{} {}",
        "{\"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": null, \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": 5, \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\"}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": null}",
        "{\"clock\": \"DECISION\", \"start\": null, \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-1-5\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05T00:00:00\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"+12026-01-05\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"-0001-01-05\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2025-02-29\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [], \"asOf\": \"\"}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [null]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"ENDED\", \"on\": \"2026-02-30\"}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"TERM_NOTICE\", \"on\": \"2026-02-20\"}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"TERM_NOTICE\", \"on\": \"2026-02-20\", \"until\": null}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"DELAY_AGREED\", \"on\": \"2026-02-01\", \"until\": \"2026-02-02\"}]}",
        "{\"clock\": \"OBJECTION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"OBJECTION_RECEIVED\", \"on\": \"2026-02-01\"}]}",
        "{\"clock\": \"OBJECTION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"EXTENDED\", \"on\": \"2026-02-01\"}]}",
        "{\"clock\": \"COMPLAINT\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\"}]}",
        "{\"clock\": \"COMPLAINT\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": \"2\"}]}",
        "{\"clock\": \"PENALTY\", \"start\": \"2026-01-05\", \"termEnded\": null, \"events\": []}",
        "{\"clock\": \"DECISION\", \"events\": []}",
        "{\"clock\": \"WAITING\", \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": \"decision\", \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": \"COMPLETION\", \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-02-30\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"5 januari 2026\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": 20260105, \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": {}}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [\"ENDED\"]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [], \"naam\": \"x\"}",
        "{\"clock\": \"DECISION\", \"clock\": \"PAYMENT\", \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [], \"committee\": true}",
        "{\"clock\": \"COMPLAINT\", \"start\": \"2026-01-05\", \"events\": [], \"committee\": \"true\"}",
        "{\"clock\": \"PENALTY\", \"start\": \"2026-01-05\", \"events\": []}",
        "{\"clock\": \"PAYMENT\", \"start\": \"2026-01-05\", \"events\": [], \"termEnded\": \"2026-01-04\"}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"on\": \"2026-02-01\"}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"HOLIDAY\", \"on\": \"2026-02-01\"}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"ENDED\"}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"ENDED\", \"on\": \"2026-02-01\", \"weeks\": 2}]}",
        "{\"clock\": \"DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"DELAY_AGREED\", \"from\": \"2026-02-01\"}]}",
        "{\"clock\": \"COMPLAINT\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": 1.5}]}"})
    void whatCannotBeReadIsABadRequestThatSaysWhere(String question) throws Exception {
        assertProblem(ask(question), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\": \"ENDED\", \"on\": \"2026-01-04\"}",
        "{\"type\": \"TERM_NOTICE\", \"on\": \"2026-02-20\", \"until\": \"2026-02-19\"}",
        "{\"type\": \"FORCE_MAJEURE\", \"from\": \"2026-02-20\", \"until\": \"2026-02-19\"}",
        "{\"type\": \"TERM_NOTICE\", \"on\": \"2026-02-20\", \"until\": \"2101-01-01\"}",
        "{\"type\": \"OBJECTION_RECEIVED\", \"receivedOn\": \"2026-02-20\"}",
        "{\"type\": \"COMPLETION_REQUESTED\", \"on\": \"2026-02-20\", \"until\": \"2026-02-19\"}",
        "{\"type\": \"COMPLETION_REQUESTED\", \"on\": \"2101-02-20\"}",
        "{\"type\": \"POSTPONED\", \"on\": \"2026-02-20\", \"weeks\": 2}"})
    void whatCannotHaveHappenedIsUnprocessable(String event) throws Exception {
        assertProblem(ask(decision(event)), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"DECISION\", \"start\": \"2101-01-01\", \"events\": []",
        "\"DECISION\", \"start\": \"2026-01-05\", \"asOf\": \"2101-01-01\", \"events\": []",
        "\"PENALTY\", \"start\": \"2026-01-05\", \"termEnded\": \"2101-01-01\", \"events\": []",
        "\"PENALTY\", \"start\": \"2026-01-05\", \"termEnded\": \"2026-01-04\", \"events\": [{\"type\": \"ENDED\", \"on\": \"2026-01-04\"}]",
        "\"PAYMENT\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"ARCHIVE_REQUEST\", \"on\": \"2026-01-06\"}]",
        "\"OBJECTION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"ENDED\", \"on\": \"2026-01-06\"}]",
        "\"OBJECTION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"OBJECTION_RECEIVED\", \"receivedOn\": \"2026-01-04\"}]",
        "\"OBJECTION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"OBJECTION_RECEIVED\", \"receivedOn\": \"2026-02-01\", "
                + "\"postedOn\": \"2026-02-02\"}]",
        "\"OBJECTION_DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"DEFECT_NOTIFIED\", \"on\": \"2026-02-01\", "
                + "\"until\": \"2026-01-31\"}]",
        "\"OBJECTION_DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": 7}]",
        "\"OBJECTION_DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": 0}]",
        "\"OBJECTION_DECISION\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": 2}, "
                + "{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": 2}]",
        "\"COMPLAINT\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"POSTPONED\", \"on\": \"2026-02-01\", \"weeks\": 5}]",
        "\"COMPLAINT\", \"start\": \"2026-01-05\", \"events\": [{\"type\": \"FORCE_MAJEURE\", \"from\": \"2026-02-01\", "
                + "\"until\": \"2026-02-02\"}]"})
    void whatAClockCannotHoldIsUnprocessable(String question) throws Exception {
        assertProblem(ask("{\"clock\": " + question + "}"), 422);
    }

    @Test
    void aFieldThatIsNullIsAsIfItWereNotThere() throws Exception {
        assertThat(answer("{\"clock\": \"PAYMENT\", \"start\": \"2026-01-05\", \"committee\": null, \"termEnded\": null, \"asOf\": null, "
                + "\"events\": [{\"type\": \"ENDED\", \"on\": \"2026-02-01\", \"until\": null, \"weeks\": null}]}").get("state").asString())
                .isEqualTo("ENDED");
    }

    @Test
    void withoutACommitteeEveryTermMaySaySo() throws Exception {
        for (var clock : QuestionReader.CLOCKS) {
            var ended = clock == ClockKind.PENALTY ? ", \"termEnded\": \"2026-01-02\"" : "";
            assertThat(ask("{\"clock\": \"" + clock + "\", \"start\": \"2026-01-05\", \"committee\": false, \"events\": []" + ended + "}").getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoDoesNotSayFromWhichDayLooksFromToday() throws Exception {
        var today = LocalDate.now(clock);
        var answer = answer("{\"clock\": \"DECISION\", \"start\": \"" + today + "\", \"events\": []}");
        assertThat(answer.get("state").asString()).isEqualTo("RUNNING");
        assertThat(answer.get("remainingDays").asLong()).isEqualTo(ChronoUnit.DAYS.between(today, LocalDate.parse(answer.get("due").asString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "1582-10-10", "1899-12-31", "2100-12-31"})
    void aDayLongAgoOrFarAheadIsCountedLikeAnyOther(String start) throws Exception {
        for (var clock : QuestionReader.CLOCKS) {
            var ended = clock == ClockKind.PENALTY ? ", \"termEnded\": \"2026-01-02\"" : "";
            answer("{\"clock\": \"" + clock + "\", \"start\": \"" + start + "\", \"events\": [], \"asOf\": \"2100-12-31\"" + ended + "}");
        }
    }

    @Test
    void aHundredEventsInAnyOrderGiveOneSum() throws Exception {
        var events = new ArrayList<String>();
        for (int day = 0; day < 100; day++) {
            var on = LocalDate.of(2026, 1, 6).plusDays(2L * day);
            events.add("{\"type\": \"DELAY_AGREED\", \"from\": \"" + on + "\", \"until\": \"" + on + "\"}");
        }
        var inOrder = answer(decision(String.join(", ", events)));
        Collections.reverse(events);
        assertThat(answer(decision(String.join(", ", events)))).isEqualTo(inOrder);
        // every other day stands still, from the first day of the term on
        assertThat(inOrder.get("suspendedDays").asInt()).isEqualTo(56);
        assertThat(inOrder.get("due").asString()).isEqualTo("2026-04-28"); // the 27th, King's Day, is the 112th day
    }

    @Test
    void aHugeQuestionIsRefusedAndTheLargestOneAnsweredAtOnce() throws Exception {
        var event = "{\"type\": \"TERM_NOTICE\", \"on\": \"2026-01-06\", \"until\": \"2026-07-06\"}";
        assertThat(ask(decision(String.join(", ", Collections.nCopies(5000, event)))).getStatus()).isEqualTo(413);
        assertTimeout(Duration.ofSeconds(10), () -> answer(decision(String.join(", ", Collections.nCopies(3500, event)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\": \"ARCHIVE_REQUEST\", \"on\": \"2026-02-01\"}",
        "{\"type\": \"COMPLETION_REQUESTED\", \"on\": \"2026-02-01\"}",
        "{\"type\": \"COMPLETION_REQUESTED\", \"on\": \"2026-02-01\", \"until\": null}",
        "{\"type\": \"COMPLETED\", \"on\": \"2026-02-01\"}",
        "{\"type\": \"TERM_NOTICE\", \"on\": \"2026-03-03\", \"until\": \"2026-07-06\"}"})
    void whatIsLawfulButMovesNothingIsAnsweredWithTheReason(String event) throws Exception {
        var answer = answer(decision(event));
        assertThat(answer.get("due").asString()).isEqualTo("2026-03-02");
        assertThat(answer.get("explanation").get(1).get("text").asString()).contains("erandert niets");
    }

    @Test
    void everyExplanationNamesItsArticleAndReadsAsASentence() throws Exception {
        for (var line : answer(decision("{\"type\": \"DELAY_AGREED\", \"from\": \"2026-02-02\", \"until\": \"2026-02-04\"}, "
                + "{\"type\": \"FORCE_MAJEURE\", \"from\": \"2026-02-03\", \"until\": \"2026-02-05\"}, {\"type\": \"ENDED\", \"on\": \"2026-03-01\"}"))
                .get("explanation")) {
            assertThat(line.get("basis").asString()).isNotBlank();
            assertThat(line.get("text").asString()).matches("[A-Z].*\\.").doesNotContain("{");
        }
    }

    @Test
    void theSessionOfTheDeskAsksWithTheTokenOfItsPages() throws Exception {
        var question = MockMvcRequestBuilders.post("/api/v1/deadlines/preview").contentType(MediaType.APPLICATION_JSON).content(EXAMPLE)
                .cookie(new Cookie("session", "of the desk"))
                .with(authentication(TestActors.authentication(TestActors.staff("carla", Role.CASEWORKER))));
        assertThat(browser.perform(question).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(browser.perform(question.with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void withoutTokenOrSessionAScriptIsToldSo() throws Exception {
        var response = browser.perform(MockMvcRequestBuilders.post("/api/v1/deadlines/preview").contentType(MediaType.APPLICATION_JSON)
                .content(EXAMPLE)).andReturn().getResponse();
        assertProblem(response, 401);
        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDescriptionIsOpenAndKnowsEveryEventAndField() throws Exception {
        var text = browser.perform(MockMvcRequestBuilders.get("/api/v1/openapi.yaml")).andReturn().getResponse();
        assertThat(text.getStatus()).isEqualTo(200);
        Map<String, Object> description = new Yaml().load(text.getContentAsString());
        var schemas = (Map<String, Map<String, Object>>) ((Map<String, Object>) description.get("components")).get("schemas");
        var event = (Map<String, Map<String, Object>>) schemas.get("Event").get("properties");
        for (var type : (List<String>) event.get("type").get("enum")) {
            // a type that the reader does not know would be said to be unknown; one that it knows lacks its fields
            assertThat(ask(decision("{\"type\": \"" + type + "\"}")).getContentAsString()).contains("Dit veld ontbreekt");
        }
        var answer = answer(EXAMPLE);
        assertThat(answer.propertyNames()).containsExactlyInAnyOrderElementsOf((List<String>) schemas.get("Answer").get("required"));
    }

    private void assertProblem(MockHttpServletResponse response, int status) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        var problem = json.readTree(response.getContentAsByteArray());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }
}
