package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormTokensTests {

    private final FormTokens tokens = new FormTokens();

    @Test
    void aPageGetsATokenThatItsFormIsKnownBy() {
        var page = new MockHttpServletRequest("GET", "/desk");
        var token = tokens.loadDeferredToken(page, new MockHttpServletResponse()).get();

        var form = new MockHttpServletRequest("POST", "/desk");
        form.setSession(page.getSession(false));

        assertThat(tokens.loadToken(form).getToken()).isEqualTo(token.getToken());
    }

    @Test
    void aFormThatComesTooLateStartsNoSession() {
        var late = new MockHttpServletRequest("POST", "/forms/completeness-check/conditions");

        assertThat(tokens.loadDeferredToken(late, new MockHttpServletResponse()).isGenerated()).isTrue();
        assertThat(late.getSession(false)).isNull();
    }

    @Test
    void leavingTakesTheTokenAway() {
        var page = new MockHttpServletRequest("GET", "/desk");
        tokens.loadDeferredToken(page, new MockHttpServletResponse()).get();
        var leaving = new MockHttpServletRequest("POST", "/logout");
        leaving.setSession(page.getSession(false));

        tokens.saveToken(null, leaving, new MockHttpServletResponse());

        assertThat(tokens.loadToken(leaving)).isNull();
    }
}
