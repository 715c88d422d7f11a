package nl.tegemoet.desk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.payment.BankReporting;
import nl.tegemoet.payment.PaymentBatchId;
import nl.tegemoet.payment.PaymentFixture;
import nl.tegemoet.payment.bank.PretendedBank;
import nl.tegemoet.payment.bank.PretendedBank.Fate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What finance sees and does. */
@RealParts
class PaymentsPageTests {

    private static final RequestPostProcessor FATIMA = as("fatima", Role.FINANCE_PREPARER);
    private static final RequestPostProcessor FRANK = as("frank", Role.FINANCE_APPROVER);

    @Autowired
    MockMvc browser;

    @Autowired
    PaymentFixture fixture;

    @Test
    void readyOrdersAreShownWithTheirSumAndDueDay() throws Exception {
        var order = fixture.orders(1).iterator().next();
        var page = page(get("/desk/payments").with(FATIMA), 200);
        assertThat(page.select("h1").text()).isEqualTo("Betalen");
        assertThat(page.select("section[aria-labelledby=orders] .tg-head p").text()).matches("\\d+ opdracht(en)?, samen € [\\d.]+");
        var row = page.select("tr:has(input[value=" + order + "])");
        assertThat(row.text()).contains("€ 5.000").contains("4 jan");
        assertThat(row.select("input").hasAttr("checked")).isTrue();
        assertThat(page.select("#executionDate").val()).isEqualTo(fixture.executionDate().toString());
    }

    @Test
    void whoOnlyReleasesChoosesNoOrders() throws Exception {
        fixture.orders(1);
        var page = page(get("/desk/payments").with(FRANK), 200);
        assertThat(page.select("input[name=order]")).isEmpty();
        assertThat(page.select("#executionDate")).isEmpty();
    }

    @Test
    void aBatchIsPreparedByOneAndReleasedByAnother() throws Exception {
        var orders = fixture.orders(2);
        var answer = browser.perform(post("/desk/payments/batches").with(FATIMA).with(csrf())
                .param("executionDate", fixture.executionDate().toString())
                .param("order", orders.stream().map(Object::toString).toArray(String[]::new))).andExpect(status().is3xxRedirection())
                .andReturn();
        var address = answer.getResponse().getRedirectedUrl();

        var asPrepared = page(get(address).with(FATIMA), 200);
        assertThat(asPrepared.select("form[action$=/release]")).isEmpty();
        assertThat(asPrepared.text()).contains("wacht op vrijgave");

        var toRelease = page(get(address).with(FRANK), 200);
        assertThat(toRelease.select("form[action$=/release] button").text()).isEqualTo("2 betalingen vrijgeven, samen € 10.000");
        assertThat(toRelease.select("tbody tr")).hasSize(2);
        assertThat(toRelease.select("tfoot").text()).contains("€ 10.000");
        assertThat(toRelease.text()).contains("A. de Vries").contains("NL•• •••• ••00").doesNotContain("0417164300");

        browser.perform(post(address + "/release").with(FRANK).with(csrf())).andExpect(status().is3xxRedirection());
        var released = page(get(address).with(FRANK), 200);
        assertThat(released.select("a[href$=/file]")).hasSize(1);
        assertThat(released.select(".tg-payments__hash").last().text()).matches("[0-9a-f]{64}");
        assertThat(released.select("form[action$=/withdraw]")).isEmpty();

        var file = browser.perform(get(address + "/file").with(FATIMA)).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(file.getContentType()).startsWith("application/xml");
        assertThat(file.getHeader("Content-Disposition")).matches("attachment; filename=\"TGB[0-9A-F]{32}\\.xml\"");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whoPreparedIsToldWhyTheyCannotRelease() throws Exception {
        var batch = fixture.prepare(fixture.orders(1));
        var both = authentication(TestActors.authentication(TestActors.staff("fatima", Role.FINANCE_PREPARER, Role.FINANCE_APPROVER)));
        var page = page(get(addressOf(batch)).with(both), 200);
        assertThat(page.select("form[action$=/release]")).isEmpty();
        assertThat(page.select(".tg-notice").text()).contains("Iemand anders geeft hem vrij");
        assertThat(page(post(addressOf(batch) + "/release").with(both).with(csrf()), 422).select(".tg-error-summary").text())
                .contains("U hebt de run zelf klaargezet");
    }

    @Test
    void aWrongDayIsExplainedAndTheChoiceKept() throws Exception {
        var orders = fixture.orders(2);
        var chosen = orders.iterator().next().toString();
        var page = page(post("/desk/payments/batches").with(FATIMA).with(csrf()).param("order", chosen)
                .param("executionDate", "2026-12-25"), 422);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select(".tg-error-summary a[href=#executionDate]").text()).contains("bankfeestdag");
        assertThat(page.select("#executionDate").val()).isEqualTo("2026-12-25");
        assertThat(page.select("input[name=order][checked]").eachAttr("value")).containsExactly(chosen);
        assertThat(page(post("/desk/payments/batches").with(FATIMA).with(csrf()).param("order", chosen)
                .param("executionDate", "morgen"), 422).select(".tg-error-summary")).hasSize(1);
    }

    @Test
    void nothingChosenAndAlreadyTakenAreExplained() throws Exception {
        assertThat(page(post("/desk/payments/batches").with(FATIMA).with(csrf())
                .param("executionDate", fixture.executionDate().toString()), 422)
                .select(".tg-error-summary").text()).contains("Kies minstens één opdracht");
        var orders = fixture.orders(1);
        fixture.prepare(orders);
        assertThat(page(post("/desk/payments/batches").with(FATIMA).with(csrf()).param("order", orders.iterator().next().toString())
                .param("executionDate", fixture.executionDate().toString()), 422).select(".tg-error-summary").text())
                        .contains("Iemand was u voor");
    }

    @Test
    void aStaleReleasePageChangesNothing() throws Exception {
        var batch = fixture.prepare(fixture.orders(1));
        fixture.release(batch);
        assertThat(page(post(addressOf(batch) + "/release").with(FRANK).with(csrf()), 422).select(".tg-error-summary").text())
                .contains("Iemand was u voor");
        assertThat(page(post(addressOf(batch) + "/withdraw").with(FATIMA).with(csrf()), 422).select(".tg-error-summary").text())
                .contains("Iemand was u voor");
    }

    @Test
    void aWithdrawnBatchSaysSo() throws Exception {
        var batch = fixture.prepare(fixture.orders(1));
        browser.perform(post(addressOf(batch) + "/withdraw").with(FATIMA).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(page(get(addressOf(batch)).with(FATIMA), 200).text()).contains("ingetrokken").contains("De opdrachten staan weer klaar");
    }

    @Test
    void theBanksAnswersLeadToAResultPage() throws Exception {
        var batch = fixture.prepare(fixture.orders(3));
        fixture.release(batch);
        var bank = fixture.bankThatReceived(batch);
        bank.decide(bank.endToEndIds().get(0), Fate.REJECTED).decide(bank.endToEndIds().get(1), Fate.RETURNED);

        var status = take(bank.statusReport());
        assertThat(status.select("h1").text()).isEqualTo("Statusbericht ingelezen");
        assertThat(status.select(".tg-facts").text()).contains("Aangenomen door de bank 2").contains("Geweigerd door de bank 1");
        assertThat(status.select("tbody tr")).singleElement()
                .satisfies(row -> assertThat(row.text()).contains("AC04").contains("rekening is opgeheven"));

        var statement = take(bank.statement());
        assertThat(statement.select("h1").text()).isEqualTo("Rekeningafschrift ingelezen");
        assertThat(statement.select(".tg-facts").text()).contains("Betaald 2").contains("Teruggekomen 1");

        var overview = page(get("/desk/payments").with(FATIMA), 200);
        assertThat(overview.select("tr:has(a[href$=" + batch + "])").text()).contains("1 betaald").contains("1 geweigerd")
                .contains("1 teruggekomen");
        assertThat(page(get(addressOf(batch)).with(FRANK), 200).select("tbody").text()).contains("teruggekomen AC04 rekening is opgeheven");
    }

    @Test
    void aBadBankFileIsExplainedAndNothingIsLost() throws Exception {
        var bank = bankWithOnePayment();
        var statement = bank.statement();
        assertThat(refused(new byte[0])).contains("leeg");
        assertThat(refused(new byte[BankReporting.LARGEST_FILE + 1])).contains("te groot");
        assertThat(refused("hallo".getBytes())).contains("niet te lezen");
        assertThat(refused(Arrays.copyOf(statement, statement.length / 2))).contains("niet compleet");
        take(statement);
        assertThat(refused(statement)).contains("al eerder ingelezen");
        assertThat(page(post("/desk/payments/bank-files").with(FATIMA).with(csrf()), 422).select(".tg-error-summary").text())
                .contains("Kies een bestand");
    }

    @Test
    void whatDoesNotExistIsNotThere() throws Exception {
        for (var address : new String[] {"/desk/payments/batches/x", "/desk/payments/batches/00000000-0000-0000-0000-000000000000",
                "/desk/payments/batches/00000000-0000-0000-0000-000000000000/file", "/desk/payments/bank-files/x",
                "/desk/payments/bank-files/00000000-0000-0000-0000-000000000000"}) {
            browser.perform(get(address).with(FATIMA)).andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"FINANCE_PREPARER", "FINANCE_APPROVER"}, mode = EnumSource.Mode.EXCLUDE)
    void otherPeopleStayOut(Role role) throws Exception {
        var batch = fixture.prepare(fixture.orders(1));
        var other = as("iemand", role);
        browser.perform(get("/desk/payments").with(other)).andExpect(status().isForbidden());
        browser.perform(get(addressOf(batch)).with(other)).andExpect(status().isForbidden());
        browser.perform(post(addressOf(batch) + "/release").with(other).with(csrf())).andExpect(status().isForbidden());
    }

    private PretendedBank bankWithOnePayment() {
        var batch = fixture.prepare(fixture.orders(1));
        fixture.release(batch);
        return fixture.bankThatReceived(batch);
    }

    private Document take(byte[] file) throws Exception {
        var answer = browser.perform(multipart("/desk/payments/bank-files").file(new MockMultipartFile("bankFile", file)).with(FATIMA)
                .with(csrf()))
                .andExpect(status().is3xxRedirection()).andReturn();
        return page(get(answer.getResponse().getRedirectedUrl()).with(FATIMA), 200);
    }

    private String refused(byte[] file) throws Exception {
        return page(multipart("/desk/payments/bank-files").file(new MockMultipartFile("bankFile", file)).with(FATIMA).with(csrf()), 422)
                .select(".tg-error-summary a[href=#bankFile]").text();
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var page = Jsoup.parse(browser.perform(request).andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private static String addressOf(PaymentBatchId batch) {
        return "/desk/payments/batches/" + batch;
    }

    private static RequestPostProcessor as(String name, Role role) {
        return authentication(TestActors.authentication(TestActors.staff(name, role)));
    }
}
