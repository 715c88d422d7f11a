package nl.tegemoet.look;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.tegemoet.LanguageSetup;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.PersonId;

/** A small application that shows every component of the pages, under the same content security policy as the real one. */
@Configuration(proxyBeanMethods = false)
@Profile(ComponentPages.ALONE)
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class, HttpEncodingAutoConfiguration.class})
@Import(LanguageSetup.class)
class ComponentPages {

    /** Keeps these pages out of the applications of other tests, which find every component below the root. */
    static final String ALONE = "components-alone";

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'";

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor();
    }

    @Bean
    Filter asSomebody(CurrentActor currentActor) {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                response.setHeader("Content-Security-Policy", POLICY);
                boolean staff = !request.getRequestURI().equals("/");
                var carla = new Actor("carla", "Carla Smit", Set.of(Role.CASEWORKER, Role.AUDITOR), "noord");
                Callable<Void> page = () -> {
                    chain.doFilter(request, response);
                    return null;
                };
                currentActor.callAs(staff ? carla : Actor.applicant(PersonId.random()), () -> call(page));
            }
        };
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The pages that show the components. */
    @Controller
    @Profile(ComponentPages.ALONE)
    static class Pages {

        @GetMapping("/")
        String portal(Model model) {
            model.addAttribute("errors", List.of(Map.of("field", "place", "message", "Schrijf een naam, of kies 'weet ik niet'.")));
            model.addAttribute("tasks", List.of(
                    new Task("Wie u bent", "/", null, "DONE"),
                    new Task("Waar en wanneer u daar woonde", "/", "ongeveer tien minuten", "BUSY"),
                    new Task("Wat er is gebeurd", "/", "een paar woorden zijn genoeg", "TODO"),
                    new Task("Controleren en versturen", null, "kan als de rest klaar is", "TODO")));
            model.addAttribute("steps", List.of(
                    new Step("Wij hebben uw aanvraag ontvangen", "3 maart 2027", null, "DONE"),
                    new Step("Wij beoordelen uw aanvraag", "sinds 12 april 2027",
                            "Twee mensen lezen uw aanvraag. Hebben wij iets van u nodig, dan vragen wij het hier.", "NOW"),
                    new Step("U krijgt een besluit", "vóór 1 september 2027", null, "NEXT"),
                    new Step("Bij een toekenning: wij betalen", "binnen 6 weken na het besluit", null, "NEXT")));
            model.addAttribute("documents", documents());
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("Naam", "Anna de Vries");
            facts.put("Woonde in", "Huize Zonneschijn, Rotterdam");
            facts.put("Wanneer", "zomer 1974 tot ongeveer 1977");
            facts.put("Wat er is gebeurd", "");
            model.addAttribute("facts", facts);
            return "components";
        }

        @GetMapping("/desk")
        String desk(Model model) {
            LocalDate today = LocalDate.of(2027, 3, 22);
            model.addAttribute("rows", List.of(
                    row("TG-2026-000098-4", "A. de V., 1958", "Volledigheid controleren", today.minusDays(3), -3, true),
                    row("TG-2026-000101-2", "M. Y., 1971", "Beoordelen", today, 0, false),
                    row("TG-2026-000123-7", "J. van den B., 1949", "Beoordelen", today.plusDays(5), 5, false),
                    row("TG-2026-000177-0", "S. K., 1983", "Rekening laten herstellen", today.plusDays(23), 23, false)));
            return "components-desk";
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("a text that nobody may see");
        }

        @GetMapping("/desk/claim")
        String claim(Model model) {
            model.addAttribute("documents", documents());
            return "components-claim";
        }

        private static List<Paper> documents() {
            return List.of(new Paper("Ontvangstbevestiging", "/", "brief, 3 maart 2027, PDF, 41 kB", "gelezen"),
                    new Paper("voogdijkaart-1974.jpg", "/", "van u, 3 maart 2027, JPEG, 1,2 MB", null));
        }

        private static Map<String, Object> row(String number, String person, String task, LocalDate due, int days, boolean urgent) {
            return Map.of("number", number, "person", person, "task", task, "since", "3 mrt 2027", "due", due, "days", days, "urgent", urgent,
                    "holder", "carla");
        }
    }

    record Task(String label, String address, String hint, String state) {
    }

    record Step(String what, String when, String detail, String state) {
    }

    record Paper(String name, String address, String meta, String state) {
    }
}
