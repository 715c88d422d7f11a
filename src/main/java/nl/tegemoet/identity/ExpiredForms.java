package nl.tegemoet.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/**
 * Says no. A form that is refused only because its session ran out is kept first, then the person is asked to log in again and gets back
 * what was typed. Never replayed by itself: the person sends it again, so that no other site can use this way in.
 */
@Component
class ExpiredForms implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final InterruptedPosts posts;
    private final InterruptedPostCookie cookie;
    private final LoginSessions logins;
    private final CookieSerializer sessionCookie;

    ExpiredForms(InterruptedPosts posts, InterruptedPostCookie cookie, LoginSessions logins, CookieSerializer sessionCookie) {
        this.posts = posts;
        this.cookie = cookie;
        this.logins = logins;
        this.sessionCookie = sessionCookie;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !isFromOurOwnPage(request)) {
            refusal.handle(request, response, denied);
        } else if (!ReturnAddress.wantsPage(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            keep(request, response);
            response.sendRedirect(LoginPages.EXPIRED + "?door=" + LoginDoors.door(request));
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) {
        var fields = fields(request);
        logins.ownerOf(sessionCookie.readCookieValues(request))
                .flatMap(owner -> posts.keep(owner, new InterruptedPosts.Post(request.getRequestURI(), fields)))
                .ifPresent(ticket -> cookie.write(response, ticket));
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        fields.remove("_csrf");
        return fields;
    }

    /** Every browser of today says where a request comes from, in one of these two ways. */
    private static boolean isFromOurOwnPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && !origin.equals("null") && request.getHeader("Host") != null
                && request.getHeader("Host").equals(URI.create(origin).getAuthority());
    }
}
