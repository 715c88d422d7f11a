package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Crosses every address of the application with every role and with a visitor, and holds what happens against {@code access-matrix.txt}.
 * An address that is not in that table fails: whoever adds a page says who may open it.
 */
@RealParts
class AccessMatrixTests {

    private static final String EVERYBODY = "everybody";
    private static final String LOGGED_IN = "logged-in";
    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvc browser;

    /** A line of the table: a method, an address, the parameters it cannot do without, and who is let in. */
    private record Line(String method, String pattern, Map<String, String> parameters, boolean everybody, Set<Role> letIn) {

        String key() {
            return method + " " + pattern;
        }

        /** With something in every place; what it names does not exist, which only those find out who are let in. */
        String address() {
            return pattern.replaceAll("\\{number[^}]*}", "TG-2026-999999-1").replaceAll("\\{version[^}]*}", "1")
                    .replaceAll("\\{\\w+:([^|}]*)[^}]*}", "$1").replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
        }
    }

    @Test
    void everyAddressIsInTheTableAndNothingElse() throws IOException {
        assertThat(new TreeSet<>(addresses())).isEqualTo(table().stream().map(Line::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyRoleGetsWhereTheTableSaysAndNowhereElse() throws Exception {
        var wrong = new ArrayList<String>();
        for (var line : table()) {
            for (var role : PEOPLE) {
                int status = status(line, role);
                boolean refused = status == 401 || status == 403;
                if (status >= 500 || refused == (line.everybody() || line.letIn().contains(role))) {
                    wrong.add(line.key() + " as " + role + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aVisitorGetsNoFurtherThanTheDoor() throws Exception {
        var wrong = new ArrayList<String>();
        for (var line : table()) {
            var response = browser.perform(request(line)).andReturn().getResponse();
            // a script is not sent to a login page
            var toTheDoor = line.pattern().startsWith("/api/") ? response.getStatus() == 401
                    : response.getStatus() == 302 && response.getRedirectedUrl().startsWith("/oauth2/authorization/");
            if (toTheDoor == line.everybody() || (line.everybody() && response.getStatus() == 401)) {
                wrong.add(line.key() + ": " + response.getStatus() + " " + response.getRedirectedUrl());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int status(Line line, Role role) throws Exception {
        var actor = role == Role.APPLICANT ? Actor.applicant(PersonId.random()) : TestActors.staff("matrix", role);
        try {
            return browser.perform(request(line).with(authentication(TestActors.authentication(actor)))).andReturn().getResponse().getStatus();
        } catch (ServletException unhandled) {
            return 500;
        }
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request(Line line) {
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(line.method()), line.address()).header("Accept", "text/html");
        line.parameters().forEach(request::param);
        return line.method().equals("GET") ? request : request.with(csrf());
    }

    private List<String> addresses() {
        // the error page is reached from within only
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType())).map(Map.Entry::getKey).flatMap(mapping -> {
            var methods = mapping.getMethodsCondition().getMethods();
            var named = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
            return named.stream().flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern));
        }).toList();
    }

    private static List<Line> table() throws IOException {
        var text = new ClassPathResource("access-matrix.txt").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(AccessMatrixTests::line).toList();
    }

    private static Line line(String written) {
        var sides = written.split(" -> ");
        var left = sides[0].strip().split("\\s+");
        var who = sides[1].strip();
        var letIn = who.equals(EVERYBODY) || who.equals(LOGGED_IN) ? PEOPLE
                : Stream.of(who.split(",\\s*")).map(name -> Role.ofRealm(name).orElseThrow()).collect(Collectors.toSet());
        var parameters = Arrays.stream(left).skip(2).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Line(left[0], left[1], parameters, who.equals(EVERYBODY), letIn);
    }
}
