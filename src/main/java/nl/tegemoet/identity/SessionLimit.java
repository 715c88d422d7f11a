package nl.tegemoet.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted too long, however busy it is; what follows sees somebody who is not logged in. */
class SessionLimit extends OncePerRequestFilter {

    private final IdentitySettings settings;
    private final Clock clock;

    SessionLimit(IdentitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && person != null && person.getPrincipal() instanceof LoggedIn loggedIn
                && loggedIn.since().plus(settings.longestSession()).isBefore(clock.instant())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
