package nl.tegemoet.desk.post;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.sending.PaperId;
import nl.tegemoet.sending.PrintRefused;
import nl.tegemoet.sending.PrintRefused.Reason;
import nl.tegemoet.sending.Printing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the printer, and the preparation of a print run. */
@Controller
@AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
class PostController {

    private final PostPage page;
    private final Printing printing;

    PostController(PostPage page, Printing printing) {
        this.page = page;
        this.printing = printing;
    }

    @GetMapping("/desk/post")
    String show(@RequestParam(required = false) String recorded, Model model) {
        model.addAttribute("recorded", recorded != null);
        return page.show(model, List.of());
    }

    @PostMapping("/desk/post/runs")
    @AllowedFor(Role.DISPATCHER)
    String prepare(@RequestParam(defaultValue = "") Set<String> paper, @RequestParam(defaultValue = "") String day, Model model,
            HttpServletResponse response) {
        var read = read(day);
        if (read.isEmpty()) {
            return refused(Reason.NOT_A_POSTING_DAY, paper, null, model, response);
        }
        try {
            var prepared = printing.prepare(read.get(), paper.stream().map(PaperId::of).collect(Collectors.toSet()));
            return "redirect:/desk/post/runs/" + prepared.run() + (prepared.leftOut() > 0 ? "?leftOut=" + prepared.leftOut() : "");
        } catch (PrintRefused refused) {
            return refused(refused.reason(), paper, read.get(), model, response);
        } catch (IllegalArgumentException notAnId) {
            return refused(Reason.UNKNOWN, Set.of(), read.get(), model, response);
        }
    }

    /** The same page, with what was chosen. */
    private String refused(Reason reason, Set<String> chosen, LocalDate day, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var field = reason == Reason.NOT_A_POSTING_DAY ? "day" : "waiting";
        return page.show(model, List.of(page.problem(field, "post.refused." + reason)), chosen, day);
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
