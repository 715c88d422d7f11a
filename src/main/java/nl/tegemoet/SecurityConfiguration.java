package nl.tegemoet;

import java.util.stream.Stream;
import nl.tegemoet.identity.Login;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.ScriptTokens;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may knock at which address, and what every answer says to the browser. What is not named here is closed. This is the outer wall:
 * controllers and application services check the role again.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none'; form-action 'self' %s; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final String[] OPEN_TO_ALL = {"/", "/over-deze-dienst", "/wachttijd", "/error", "/login/refused", "/login/expired", "/login/ended",
            "/css/**", "/js/**", "/vendor/**", "/icon.svg", "/api/v1/openapi.yaml"};
    private static final Role[] STAFF = {Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER,
            Role.TEAM_LEAD, Role.AUDITOR, Role.DISPATCHER, Role.ADMINISTRATOR};

    /** Whether the application is well, for whoever watches over it, on a port of its own that is seen from this machine only. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain health(HttpSecurity management) throws Exception {
        management.securityMatcher(EndpointRequest.toAnyEndpoint());
        management.authorizeHttpRequests(addresses -> addresses
                .requestMatchers(EndpointRequest.to("health")).permitAll()
                .anyRequest().denyAll());
        return management.build();
    }

    /** The interface for scripts. Whoever comes with the session of the desk instead of a token is treated as a page is. */
    @Bean
    @Order(0)
    SecurityFilterChain scripts(HttpSecurity api, ScriptTokens tokens, ApiProblems problems) throws Exception {
        api.securityMatcher(request -> request.getRequestURI().startsWith("/api/")
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getCookies() == null));
        api.authorizeHttpRequests(addresses -> addresses.requestMatchers(OPEN_TO_ALL).permitAll().requestMatchers("/api/**")
                .hasAnyRole(names(Stream.of(STAFF).filter(role -> role != Role.DISPATCHER))).anyRequest().denyAll());
        tokens.applyTo(api);
        api.exceptionHandling(no -> no.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        api.oauth2ResourceServer(resource -> resource.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        return api.build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity pages, Login login) throws Exception {
        pages.authorizeHttpRequests(addresses -> addresses
                .requestMatchers(OPEN_TO_ALL).permitAll()
                .requestMatchers("/login/typed", "/forms/*/conditions").authenticated()
                .requestMatchers("/portal", "/portal/**").hasRole(Role.APPLICANT.name())
                // the one door beside that of applicants: the client council comes in here too, and is sent on to its own page
                .requestMatchers("/desk").hasAnyRole(names(Stream.concat(Stream.of(STAFF), Stream.of(Role.COUNCIL_MEMBER))))
                .requestMatchers("/desk/**").hasAnyRole(names(Stream.of(STAFF)))
                // a dispatcher has nothing to do with terms
                .requestMatchers("/api/**").hasAnyRole(names(Stream.of(STAFF).filter(role -> role != Role.DISPATCHER)))
                .requestMatchers("/council", "/council/**").hasRole(Role.COUNCIL_MEMBER.name())
                .anyRequest().denyAll());
        pages.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY.formatted(login.origin())))
                // older than the policy's frame-ancestors and unable to make an exception for a document shown beside its claim
                .frameOptions(old -> old.disable())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .httpStrictTransportSecurity(https -> https.includeSubDomains(true).maxAgeInSeconds(63_072_000)));
        login.applyTo(pages);
        return pages.build();
    }

    private static String[] names(Stream<Role> roles) {
        return roles.map(Role::name).toArray(String[]::new);
    }
}
