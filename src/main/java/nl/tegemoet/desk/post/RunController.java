package nl.tegemoet.desk.post;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.sending.PrintRefused;
import nl.tegemoet.sending.PrintRefused.Reason;
import nl.tegemoet.sending.PrintRun;
import nl.tegemoet.sending.PrintRun.State;
import nl.tegemoet.sending.PrintRunId;
import nl.tegemoet.sending.PrintRunView;
import nl.tegemoet.sending.Printing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One print run: what is in it, its file and its list, its release or withdrawal. */
@Controller
@RequestMapping("/desk/post/runs/{id}")
@AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
class RunController {

    private final Printing printing;
    private final Claims claims;
    private final PostPage texts;
    private final CurrentActor currentActor;
    private final Clock clock;

    RunController(Printing printing, Claims claims, PostPage texts, CurrentActor currentActor, Clock clock) {
        this.printing = printing;
        this.claims = claims;
        this.texts = texts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A line of the manifest with the number that is on the letter. */
    record Row(PrintRunView.Line line, ClaimNumber number, Priority priority) {
    }

    /**
     * What the template shows.
     *
     * @param obstacle why this person may not release it; null if they may
     */
    record Content(PrintRun run, List<Row> rows, int envelopes, long plainEnvelopes, boolean waits, Reason obstacle) {
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "0") int leftOut, Model model) {
        model.addAttribute("leftOut", leftOut);
        return show(idOf(id), List.of(), model);
    }

    @PostMapping("/release")
    String release(@PathVariable String id, Model model, HttpServletResponse response) {
        return attempt(id, () -> printing.release(idOf(id)), "redirect:/desk/post/runs/" + idOf(id), model, response);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String id, Model model, HttpServletResponse response) {
        return attempt(id, () -> printing.withdraw(idOf(id)), "redirect:/desk/post", model, response);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        try {
            return download("postronde-" + view(idOf(id)).run().day() + ".pdf", MediaType.APPLICATION_PDF, printing.file(idOf(id)));
        } catch (PrintRefused withdrawn) {
            throw notThere();
        }
    }

    /** The manifest (geleidelijst): what is where in the file, with the hash of each letter. */
    @GetMapping("/manifest")
    ResponseEntity<byte[]> manifest(@PathVariable String id) {
        var view = view(idOf(id));
        var head = "nummer;envelop;aanvraag;brief;bladzijden;neutrale envelop;sha256\n";
        var lines = rows(view).stream().map(row -> String.join(";", String.valueOf(row.line().line().number()),
                String.valueOf(row.line().line().envelope()), row.number().value(), row.line().type().code(),
                String.valueOf(row.line().line().pages()), row.line().line().plain() ? "ja" : "nee", row.line().line().sha256()) + "\n")
                .collect(Collectors.joining());
        var foot = "bestand;;;;%d;;%s\n".formatted(view.run().pages(), view.run().fileSha256());
        return download("postronde-" + view.run().day() + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
                (head + lines + foot).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(content);
    }

    private String attempt(String id, Runnable step, String afterwards, Model model, HttpServletResponse response) {
        try {
            step.run();
            return afterwards;
        } catch (PrintRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(idOf(id), List.of(texts.problem("", "post.refused." + refused.reason())), model);
        }
    }

    private String show(PrintRunId id, List<Problem> errors, Model model) {
        var view = view(id);
        boolean waits = view.run().state() == State.PREPARED;
        model.addAttribute("page", new Content(view.run(), rows(view), view.envelopes(), view.plainEnvelopes(), waits,
                waits ? obstacle(view.run()) : null));
        model.addAttribute("errors", errors);
        return "desk/post-run";
    }

    /** Told before somebody tries; the release itself checks again. */
    private Reason obstacle(PrintRun run) {
        if (run.preparedBy().equals(currentActor.actor().id())) {
            return Reason.SAME_PERSON;
        }
        return run.day().equals(LocalDate.now(clock)) ? null : Reason.NOT_TODAY;
    }

    private List<Row> rows(PrintRunView view) {
        return view.lines().stream().map(line -> {
            var claim = claims.summary(line.claim());
            return new Row(line, claim.number(), claim.priority());
        }).toList();
    }

    private PrintRunView view(PrintRunId id) {
        return printing.run(id).orElseThrow(RunController::notThere);
    }

    private static PrintRunId idOf(String text) {
        try {
            return PrintRunId.of(text);
        } catch (IllegalArgumentException noId) {
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
