package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The two doors, each a client of the realm. The addresses are written out instead of asked for, so that Tegemoet starts when Keycloak is
 * not up yet.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class LoginClients {

    static final String PORTAL = "portal";
    static final String DESK = "desk";
    private static final String PROTOCOL = "/protocol/openid-connect";

    @Bean
    ClientRegistrationRepository clientRegistrations(IdentitySettings settings) {
        return new InMemoryClientRegistrationRepository(
                registration(PORTAL, settings.portal(), settings),
                registration(DESK, settings.desk(), settings));
    }

    private static ClientRegistration registration(String door, IdentitySettings.Client client, IdentitySettings settings) {
        return ClientRegistration.withRegistrationId(door)
                .clientId(client.id().isEmpty() ? "tegemoet-" + door : client.id())
                .clientSecret(client.secret())
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.atIssuer(PROTOCOL + "/auth"))
                .tokenUri(settings.atBackend(PROTOCOL + "/token"))
                .jwkSetUri(settings.atBackend(PROTOCOL + "/certs"))
                .userInfoUri(settings.atBackend(PROTOCOL + "/userinfo"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.atIssuer(PROTOCOL + "/logout")))
                .build();
    }

    /** Tokens are used once, at login, and then dropped: Tegemoet calls nothing in a person's name. */
    @Bean
    OAuth2AuthorizedClientRepository noTokensKept() {
        return new OAuth2AuthorizedClientRepository() {
            @Override
            public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String door, Authentication person, HttpServletRequest request) {
                return null;
            }

            @Override
            public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request,
                    HttpServletResponse response) {
                // on purpose nothing
            }

            @Override
            public void removeAuthorizedClient(String door, Authentication person, HttpServletRequest request,
                    HttpServletResponse response) {
                // on purpose nothing
            }
        };
    }
}
