package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimNumber;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a claim by its number, the whole number: nobody browses through people. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class SearchController {

    private final Claims claims;
    private final MessageSource messages;

    SearchController(Claims claims, MessageSource messages) {
        this.claims = claims;
        this.messages = messages;
    }

    @GetMapping("/desk/search")
    String search(@RequestParam(defaultValue = "") String number, Model page, HttpServletResponse response) {
        return find(number, "search", "", page, response);
    }

    /** The same question for whoever watches over the work; it leads to a claim's history. */
    @GetMapping("/desk/accountability")
    @AllowedFor({Role.AUDITOR, Role.TEAM_LEAD})
    String accountability(@RequestParam(defaultValue = "") String number, Model page, HttpServletResponse response) {
        return find(number, "accountability", "/history", page, response);
    }

    private String find(String typed, String place, String goTo, Model page, HttpServletResponse response) {
        page.addAttribute("number", typed.strip());
        page.addAttribute("place", place);
        page.addAttribute("errors", List.of());
        if (typed.isBlank()) {
            return "desk/search";
        }
        var number = read(typed);
        var found = number.flatMap(claims::find).map(ClaimSummary::number);
        if (found.isPresent()) {
            return "redirect:/desk/claims/" + found.get() + goTo;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var code = number.isPresent() ? "desk.search.unknown" : "desk.search.wrong";
        page.addAttribute("errors", List.of(new Problem("number", messages.getMessage(code, null, LocaleContextHolder.getLocale()))));
        return "desk/search";
    }

    /** As people type it: in small letters, with spaces, without the dashes. */
    private static Optional<ClaimNumber> read(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replaceFirst("^TG", "");
        try {
            return bare.length() != 11 ? Optional.empty()
                    : Optional.of(new ClaimNumber("TG-%s-%s-%s".formatted(bare.substring(0, 4), bare.substring(4, 10), bare.substring(10))));
        } catch (IllegalArgumentException wrongCheckDigit) {
            return Optional.empty();
        }
    }
}
