package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The tokens that prove that a form comes from one of our own pages (CSRF), kept in the session. A new one is made for a page that is
 * shown, never for a form that is sent: a script that saves or asks along after the session ran out would otherwise start a session, whose
 * cookie takes the place of the one that still tells {@linkplain ExpiredForms whose form} comes after it.
 */
class FormTokens implements CsrfTokenRepository {

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");

    private final CsrfTokenRepository inTheSession = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return inTheSession.generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null || SHOWING.contains(request.getMethod())) {
            inTheSession.saveToken(token, request, response);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return inTheSession.loadToken(request);
    }
}
