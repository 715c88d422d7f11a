package nl.tegemoet.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends what this browser still has open at Keycloak before an applicant logs in. Keycloak remembers a login longer than our sessions last,
 * lets nobody else in meanwhile, and says so on a page without a way on; and at a shared computer it often is somebody else.
 *
 * <p>Which login that is, the browser keeps itself: the ID token, which tells nothing about the person and opens nothing, in a cookie that
 * goes only to the address where a login begins.
 */
class EarlierLogin extends OncePerRequestFilter {

    private static final String BEGIN = "/oauth2/authorization/" + LoginClients.PORTAL;

    private final IdentitySettings settings;
    private final KeycloakLogout keycloak;

    EarlierLogin(IdentitySettings settings, KeycloakLogout keycloak) {
        this.settings = settings;
        this.keycloak = keycloak;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !BEGIN.equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var earlier = read(request);
        if (earlier.isPresent()) {
            leave(request);
            keycloak.end(earlier.get());
            forget(response);
        }
        chain.doFilter(request, response);
    }

    /** Keycloak is about to tell us that this login ended; the new one needs a session that this does not touch. */
    private static void leave(HttpServletRequest request) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getPrincipal() instanceof LoggedIn) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
    }

    void remember(HttpServletResponse response, LoggedIn person) {
        write(response, person.getIdToken().getTokenValue(), Duration.ofSeconds(-1));
    }

    void forget(HttpServletResponse response) {
        write(response, "", Duration.ZERO);
    }

    private Optional<String> read(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name())).map(Cookie::getValue).filter(value -> !value.isBlank()).findFirst();
    }

    /** @param age negative for as long as the browser is open, as Keycloak's own cookies */
    private void write(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name(), value).httpOnly(true).secure(settings.secureCookies()).sameSite("Lax").path(BEGIN)
                .maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return (settings.secureCookies() ? "__Secure-" : "") + "TEGEMOET-LOGIN";
    }
}
