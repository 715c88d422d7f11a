package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/** Puts logging in, staying in and logging out onto the security of the pages. */
@Component
public class Login {

    private final ClientRegistrationRepository clients;
    private final LoginUsers users;
    private final LoginSessions sessions;
    private final BackChannelLogout backChannel;
    private final KeycloakLogout keycloakLogout;
    private final EarlierLogin earlierLogin;
    private final ReturnAddress returnAddress;
    private final ExpiredForms expiredForms;
    private final InterruptedPostCookie interruptedPost;
    private final IdentitySettings settings;
    private final Clock clock;

    Login(ClientRegistrationRepository clients, LoginUsers users, LoginSessions sessions, BackChannelLogout backChannel,
            KeycloakLogout keycloakLogout, ReturnAddress returnAddress, ExpiredForms expiredForms, InterruptedPostCookie interruptedPost,
            IdentitySettings settings, Clock clock) {
        this.clients = clients;
        this.users = users;
        this.sessions = sessions;
        this.backChannel = backChannel;
        this.keycloakLogout = keycloakLogout;
        this.earlierLogin = new EarlierLogin(settings, keycloakLogout);
        this.returnAddress = returnAddress;
        this.expiredForms = expiredForms;
        this.interruptedPost = interruptedPost;
        this.settings = settings;
        this.clock = clock;
    }

    /** Scheme, host and port of the pages on which people log in; forms may lead there. */
    public String origin() {
        return settings.loginOrigin();
    }

    public void applyTo(HttpSecurity pages) throws Exception {
        pages.csrf(forms -> forms.csrfTokenRepository(new FormTokens()));
        pages.requestCache(cache -> cache.requestCache(returnAddress));
        pages.oauth2Login(login -> login
                .loginPage("/oauth2/authorization/" + LoginClients.PORTAL)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(requests()))
                .userInfoEndpoint(answer -> answer.oidcUserService(users))
                .oidcSessionRegistry(sessions)
                .successHandler(welcome())
                .failureHandler(this::refuse)
                .withObjectPostProcessor(withoutAddressOfTheVisitor()));
        pages.oidcLogout(logout -> logout.oidcSessionRegistry(sessions).backChannel(ended -> ended.logoutHandler(backChannel)));
        pages.logout(logout -> logout.logoutSuccessHandler(keycloakLogout).deleteCookies(settings.sessionCookieName())
                .addLogoutHandler((request, response, person) -> earlierLogin.forget(response)));
        pages.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        pages.exceptionHandling(no -> no.authenticationEntryPoint(new LoginDoors()).accessDeniedHandler(expiredForms));
        pages.addFilterBefore(new SessionLimit(settings, clock), CsrfFilter.class);
        pages.addFilterBefore(earlierLogin, OAuth2AuthorizationRequestRedirectFilter.class);
    }

    /** Applicants go straight on to DigiD, and always prove again who they are: a shared computer must not log in by itself. */
    private OAuth2AuthorizationRequestResolver requests() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients);
        resolver.setAuthorizationRequestCustomizer(request -> request.attributes(attributes -> {
            if (LoginClients.PORTAL.equals(attributes.get(OAuth2ParameterNames.REGISTRATION_ID))) {
                request.additionalParameters(parameters -> {
                    parameters.put("kc_idp_hint", "digid");
                    parameters.put("prompt", "login");
                });
            }
        }));
        return resolver;
    }

    private SavedRequestAwareAuthenticationSuccessHandler welcome() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication person) {
                return home(((LoggedIn) person.getPrincipal()).actor());
            }

            @Override
            public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
                    throws IOException, jakarta.servlet.ServletException {
                var loggedIn = (LoggedIn) person.getPrincipal();
                request.getSession().setMaxInactiveInterval(Math.toIntExact(settings.idle(loggedIn.actor()).toSeconds()));
                earlierLogin.remember(response, loggedIn);
                if (interruptedPost.read(request).isPresent()) {
                    response.sendRedirect(LoginPages.TYPED);
                } else {
                    super.onAuthenticationSuccess(request, response, person);
                }
            }
        };
        handler.setRequestCache(returnAddress);
        return handler;
    }

    private static String home(Actor actor) {
        return actor.is(Role.APPLICANT) ? "/portal" : "/desk";
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        var reason = failure instanceof LoginRefused refused ? refused.reason() : LoginRefused.Reason.BROKEN;
        var door = request.getRequestURI().endsWith("/" + LoginClients.DESK) ? LoginClients.DESK : LoginClients.PORTAL;
        response.sendRedirect(LoginPages.REFUSED + "?reason=" + reason + "&door=" + door);
    }

    /** A session would otherwise keep the visitor's network address. */
    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> withoutAddressOfTheVisitor() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationDetailsSource(request -> null);
                return filter;
            }
        };
    }
}
