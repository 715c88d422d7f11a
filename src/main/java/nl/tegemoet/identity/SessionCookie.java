package nl.tegemoet.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The one cookie that a person's browser keeps: not readable by script, not sent along from other sites, and gone when the browser closes.
 * {@code SameSite=Lax} and not {@code Strict}, because the way back from the login page comes from another site.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    CookieSerializer cookieSerializer(IdentitySettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.sessionCookieName());
        cookie.setUseSecureCookie(settings.secureCookies());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** The shortest time of all until somebody has logged in and it is known who they are. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout(IdentitySettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.applicantIdle());
    }
}
