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
    private final Clock clock;

    LoginUsers(ApplicantLogin applicants, StaffLogin staff, Clock clock) {
        this.applicants = applicants;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var told = keycloak.loadUser(request);
        var actor = switch (request.getClientRegistration().getRegistrationId()) {
            case LoginClients.PORTAL -> applicants.actor(told);
            case LoginClients.DESK -> staff.actor(told);
            default -> throw new LoginRefused(LoginRefused.Reason.ROLE);
        };
        return new LoggedIn(actor, request.getIdToken(), clock.instant());
    }

    private static OidcUserService askingAlways() {
        var service = new OidcUserService();
        service.setRetrieveUserInfo(request -> true);
        return service;
    }
}
