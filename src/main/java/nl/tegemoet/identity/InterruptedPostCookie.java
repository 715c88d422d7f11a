package nl.tegemoet.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Carries the ticket of an {@link InterruptedPosts interrupted post} through the login. */
@Component
class InterruptedPostCookie {

    private final IdentitySettings settings;

    InterruptedPostCookie(IdentitySettings settings) {
        this.settings = settings;
    }

    Optional<String> read(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name())).map(Cookie::getValue).filter(value -> !value.isBlank()).findFirst();
    }

    void write(HttpServletResponse response, String ticket) {
        add(response, ticket, InterruptedPosts.KEPT);
    }

    void clear(HttpServletResponse response) {
        add(response, "", Duration.ZERO);
    }

    private void add(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name(), value).httpOnly(true).secure(settings.secureCookies()).sameSite("Lax").path("/")
                .maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return settings.sessionCookieName() + "-TYPED";
    }
}
