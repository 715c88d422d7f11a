package nl.tegemoet.desk.deadlines;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.deadline.EventKind;
import nl.tegemoet.deadline.ImpossibleEntry;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What if this happened on this claim: its real ledger, with one thought-of event beside it. Keeps nothing; is recorded as a reading. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class WhatIfController {

    private final OpeningClaims opening;
    private final Accounting accounting;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final ExplanationWords words;
    private final CalculatorWords problems;

    WhatIfController(OpeningClaims opening, Accounting accounting, Timekeeping timekeeping, Terms terms, ExplanationWords words,
            CalculatorWords problems) {
        this.opening = opening;
        this.accounting = accounting;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.words = words;
        this.problems = problems;
    }

    /** @param was the kind of event before this one was chosen: whoever chooses another has not asked for a sum yet */
    @GetMapping("/desk/claims/{number}/what-if")
    String whatIf(@PathVariable String number, @RequestParam(defaultValue = "") String clock, @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) String on, @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String weeks, @RequestParam(required = false) String was, Locale locale, Model model,
            HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        accounting.read(claim.id(), "claim", opening.purpose(claim, session));
        var clocks = timekeeping.clocks(claim.id()).stream().filter(WhatIfController::moves).toList();
        model.addAttribute("claim", claim);
        model.addAttribute("clocks", clocks.stream().map(ClockView::kind).distinct().toList());
        model.addAttribute("errors", List.of());
        if (!clocks.isEmpty()) {
            var chosen = chosen(clocks, clock);
            var kind = kind(chosen.kind(), type);
            var typed = on == null ? first(claim, kind) : new TypedEvent(kind, on.strip(), until.strip(), weeks.strip());
            var asks = was == null || was.equals(chosen.kind() + " " + kind);
            answer(claim, chosen, typed, asks, locale, model, response);
        }
        return "desk/what-if";
    }

    private void answer(ClaimSummary claim, ClockView clock, TypedEvent typed, boolean asks, Locale locale, Model model,
            HttpServletResponse response) {
        var errors = new ArrayList<Problem>();
        var after = foresee(claim, clock.kind(), typed, errors, locale);
        if (asks && !errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", problems.named(errors, UnaryOperator.identity(), List.of(typed), locale));
        }
        model.addAttribute("wrong", CalculatorWords.byField(asks ? errors : List.of()));
        model.addAttribute("clock", clock.kind());
        model.addAttribute("kinds", EventKind.knownTo(clock.kind()));
        model.addAttribute("event", typed);
        model.addAttribute("before", clock.reading());
        model.addAttribute("after", after);
        model.addAttribute("moved", after == null || after.due() == null || clock.reading().due() == null ? null
                : after.due().toEpochDay() - clock.reading().due().toEpochDay());
        model.addAttribute("lines", after == null ? List.of() : words.of(after, locale));
    }

    /** @return null if it cannot be; the errors say why */
    private ClockReading foresee(ClaimSummary claim, ClockKind clock, TypedEvent typed, List<Problem> errors, Locale locale) {
        var event = typed.read((field, reason) -> errors.add(problems.unreadable(field + "-0", reason, locale)));
        if (event == null) {
            return null;
        }
        try {
            return timekeeping.foresee(claim.id(), clock, event);
        } catch (ImpossibleEntry impossible) {
            errors.add(problems.impossible(CalculatorWords.field(event, impossible, "-0"), impossible, locale));
            return null;
        }
    }

    /** The question that is asked most: what if I ask for a completion today, with the weeks that the scheme gives for it. */
    private TypedEvent first(ClaimSummary claim, EventKind kind) {
        var today = terms.today();
        var until = kind == EventKind.COMPLETION_REQUESTED ? TypedDay.write(terms.completionDue(claim.receivedOn(), today)) : "";
        return new TypedEvent(kind, TypedDay.write(today), until, "");
    }

    private static boolean moves(ClockView clock) {
        return clock.kind() != ClockKind.PENALTY && clock.reading().state() != ClockState.ENDED;
    }

    private static ClockView chosen(List<ClockView> clocks, String name) {
        // of two of one kind the newest counts
        return clocks.stream().filter(clock -> clock.kind().name().equals(name)).reduce((older, newer) -> newer).orElse(clocks.get(0));
    }

    private static EventKind kind(ClockKind clock, String name) {
        var known = EventKind.knownTo(clock);
        return EventKind.find(name).filter(known::contains)
                .orElse(known.contains(EventKind.COMPLETION_REQUESTED) ? EventKind.COMPLETION_REQUESTED : known.get(0));
    }
}
