package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.process.ProcessDiagrams;
import nl.tegemoet.scheme.RuleTables;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a claim: its path, the rules that were applied, what was done, and who saw what. */
@Controller
@AllowedFor({Role.AUDITOR, Role.TEAM_LEAD, Role.CASEWORKER, Role.REVIEWER, Role.OBJECTION_LAWYER})
class HistoryController {

    private static final Set<Role> WATCHERS = Set.of(Role.AUDITOR, Role.TEAM_LEAD);

    private final OpeningClaims opening;
    private final ClaimHistory history;
    private final RuleTables tables;
    private final ProcessDiagrams diagrams;
    private final Accounting accounting;
    private final CurrentActor currentActor;

    HistoryController(OpeningClaims opening, ClaimHistory history, RuleTables tables, ProcessDiagrams diagrams, Accounting accounting,
            CurrentActor currentActor) {
        this.opening = opening;
        this.history = history;
        this.tables = tables;
        this.diagrams = diagrams;
        this.accounting = accounting;
        this.currentActor = currentActor;
    }

    /** The marks in one diagram, for the script that draws it. */
    record Marks(Set<String> taken, Set<String> waiting, Map<String, List<String>> visits) {
    }

    @GetMapping("/desk/claims/{number}/history")
    String history(@PathVariable String number, Model page, HttpSession session) {
        var claim = opened(number, session);
        page.addAttribute("claim", claim);
        page.addAttribute("path", PathTaken.of(history.path(claim.id())));
        page.addAttribute("rules", history.rules(claim.id()).stream().map(recorded -> AppliedRule.of(recorded, tables)).toList());
        page.addAttribute("acts", history.acts(claim.id()).stream().map(HistoryLine::of).toList());
        if (currentActor.actor().isAny(WATCHERS)) {
            page.addAttribute("readings", history.readings(claim.id()).stream().map(HistoryLine::of).toList());
        }
        return "desk/history";
    }

    @GetMapping("/desk/claims/{number}/history/path")
    ResponseEntity<Marks> path(@PathVariable String number, @RequestParam String diagram, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return PathTaken.of(history.path(claim.id())).diagrams().stream().filter(one -> one.hash().equals(diagram)).findFirst()
                .map(one -> ResponseEntity.ok(new Marks(one.taken(), one.waiting(), one.visits()))).orElseThrow(NotThere::new);
    }

    /** The file of a diagram as it was when it ran; holds nothing about anybody. */
    @GetMapping("/desk/diagrams/{process}/{version}")
    ResponseEntity<String> diagram(@PathVariable String process, @PathVariable int version) {
        return diagrams.file(process, version).map(file -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(file))
                .orElseThrow(NotThere::new);
    }

    /** A decision table as it was applied, with the rows that fired. */
    @GetMapping("/desk/tables/{version}/{decision}")
    String table(@PathVariable String version, @PathVariable String decision, @RequestParam(defaultValue = "") List<String> fired, Model page) {
        page.addAttribute("table", tables.find(version, decision).orElseThrow(NotThere::new));
        page.addAttribute("fired", fired);
        return "desk/table";
    }

    /** Whoever reads the history is in it. */
    private ClaimSummary opened(String number, HttpSession session) {
        var claim = opening.find(number);
        accounting.read(claim.id(), "history", opening.purpose(claim, session));
        return claim;
    }
}
