package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Shows somebody who is not logged in to the right door: staff pages to the desk, everything else to DigiD. */
class LoginDoors implements AuthenticationEntryPoint {

    private static final String START = "/oauth2/authorization/";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
        if (ReturnAddress.wantsPage(request)) {
            response.sendRedirect(START + door(request));
        } else {
            // a script cannot follow a login; it tells the person
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    static String door(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/desk") || path.startsWith("/council") ? LoginClients.DESK : LoginClients.PORTAL;
    }
}
