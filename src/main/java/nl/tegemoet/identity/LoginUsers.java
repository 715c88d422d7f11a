package nl.tegemoet.identity;

import java.time.Clock;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Asks Keycloak who just logged in and keeps only the {@link Actor}. Through the applicants' door nobody becomes staff, nor the reverse. */
@Component
class LoginUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> keycloak = askingAlways();
    private final ApplicantLogin applicants;
    private final StaffLogin staff;
    private final KeycloakLogout logout;
    private final Clock clock;

    LoginUsers(ApplicantLogin applicants, StaffLogin staff, KeycloakLogout logout, Clock clock) {
        this.applicants = applicants;
        this.staff = staff;
        this.logout = logout;
        this.clock = clock;
    }

    /** Who is not let in is not left logged in at Keycloak either: it would lead them, or who comes after them, to the same refusal. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            return new LoggedIn(actor(request), request.getIdToken(), clock.instant());
        } catch (LoginRefused refused) {
            logout.end(request.getIdToken().getTokenValue());
            throw refused;
        }
    }

    private Actor actor(OidcUserRequest request) {
        var told = keycloak.loadUser(request);
        return switch (request.getClientRegistration().getRegistrationId()) {
            case LoginClients.PORTAL -> applicants.actor(told);
            case LoginClients.DESK -> staff.actor(told);
            default -> throw new LoginRefused(LoginRefused.Reason.ROLE);
        };
    }

    private static OidcUserService askingAlways() {
        var service = new OidcUserService();
        service.setRetrieveUserInfo(request -> true);
        return service;
    }
}
