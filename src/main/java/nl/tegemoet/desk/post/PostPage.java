package nl.tegemoet.desk.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.sending.PrintRun;
import nl.tegemoet.sending.Printing;
import nl.tegemoet.sending.WaitingPaper;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the first page of the dispatchers; two controllers show it, each with its own mistakes. */
@Component
class PostPage {

    private static final int MOST_RUNS = 20;

    private final Printing printing;
    private final Claims claims;
    private final CurrentActor currentActor;
    private final MessageSource messages;
    private final Clock clock;

    PostPage(Printing printing, Claims claims, CurrentActor currentActor, MessageSource messages, Clock clock) {
        this.printing = printing;
        this.claims = claims;
        this.currentActor = currentActor;
        this.messages = messages;
        this.clock = clock;
    }

    /** A letter that waits, with the number that is on it. */
    record Row(WaitingPaper paper, ClaimNumber number, Priority priority, boolean chosen) {
    }

    /** What the template shows. */
    record Content(List<Row> waiting, long count, List<PrintRun> runs, LocalDate day, boolean mayPrepare) {
    }

    String show(Model page, List<Problem> errors) {
        return show(page, errors, null, LocalDate.now(clock));
    }

    /** @param chosen the letters that were ticked; null ticks all */
    String show(Model page, List<Problem> errors, Set<String> chosen, LocalDate day) {
        var rows = printing.waiting(Printing.MOST_PAPERS).stream().map(paper -> row(paper, chosen))
                .sorted(Comparator.comparingInt(row -> row.priority().rank())).toList();
        page.addAttribute("page", new Content(rows, printing.countWaiting(), printing.runs(MOST_RUNS), day,
                currentActor.actor().is(Role.DISPATCHER)));
        page.addAttribute("errors", errors);
        return "desk/post";
    }

    private Row row(WaitingPaper paper, Set<String> chosen) {
        var claim = claims.summary(paper.claim());
        return new Row(paper, claim.number(), claim.priority(), chosen == null || chosen.contains(paper.id().toString()));
    }

    Problem problem(String field, String code) {
        return new Problem(field, messages.getMessage(code, null, LocaleContextHolder.getLocale()));
    }
}
