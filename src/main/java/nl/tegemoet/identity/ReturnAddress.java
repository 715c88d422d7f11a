package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers which page somebody wanted before they had to log in. Keeps the address only: Spring's own cache would put every header and
 * parameter of the request into the session.
 */
@Component
class ReturnAddress implements RequestCache {

    private static final String ATTRIBUTE = "tegemoet.returnTo";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isPageVisit(request)) {
            var query = request.getQueryString();
            request.getSession().setAttribute(ATTRIBUTE, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return find(request).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        find(request).filter(request.getRequestURI()::equals).ifPresent(found -> removeRequest(request, response));
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** True for a person who opens a page; false for a script, a picture or a form. */
    static boolean isPageVisit(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && wantsPage(request);
    }

    static boolean wantsPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") == null && (mode == null || mode.equals("navigate"))
                && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Optional<String> find(HttpServletRequest request) {
        var session = request.getSession(false);
        // only addresses of our own are ever stored; "//host" would leave the site
        return session == null ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(ATTRIBUTE)).filter(path -> path.startsWith("/") && !path.startsWith("//"));
    }
}
