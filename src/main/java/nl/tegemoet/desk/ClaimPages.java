package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentNotFound;
import nl.tegemoet.assessment.AssessmentView;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Noting;
import nl.tegemoet.claim.Safekeeping;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.Representing;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one claim together for its page: who and when on the left, the work in the middle, the documents on the right. */
@Component
class ClaimPages {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String TEMPLATE = "desk/claim";

    private final OpeningClaims opening;
    private final Claims claims;
    private final Worklist worklist;
    private final Assessing assessing;
    private final Deciding deciding;
    private final Noting noting;
    private final Safekeeping safekeeping;
    private final Representing representing;
    private final Letters letters;
    private final ClaimMail mail;
    private final ClaimTerms terms;
    private final NoticeRows noticeRows;
    private final DecisionPanel decisionPanel;
    private final List<ClaimCard> cards;
    private final ClaimNews news;
    private final Forms forms;
    private final List<TaskForm> taskForms;
    private final CurrentActor currentActor;
    private final Clock clock;

    ClaimPages(OpeningClaims opening, Claims claims, Worklist worklist, Assessing assessing, Deciding deciding, Noting noting,
            Safekeeping safekeeping, Representing representing, Letters letters, ClaimMail mail, ClaimTerms terms, NoticeRows noticeRows,
            DecisionPanel decisionPanel, List<ClaimCard> cards, ClaimNews news, Forms forms, List<TaskForm> taskForms, CurrentActor currentActor, Clock clock) {
        this.opening = opening;
        this.claims = claims;
        this.worklist = worklist;
        this.assessing = assessing;
        this.deciding = deciding;
        this.noting = noting;
        this.safekeeping = safekeeping;
        this.representing = representing;
        this.letters = letters;
        this.mail = mail;
        this.terms = terms;
        this.noticeRows = noticeRows;
        this.decisionPanel = decisionPanel;
        this.cards = cards;
        this.news = news;
        this.forms = forms;
        this.taskForms = taskForms;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The term to decide.
     *
     * @param days to go; negative when it is late
     * @param stoodStill the days that it stood still so far
     */
    record ClaimClock(LocalDate due, long days, int stoodStill) {
    }

    /** Work that is open on the claim, and whether this person may take it. */
    record OpenWork(WorkItem item, boolean mine, boolean mayTake) {
    }

    /** Reads the claim, which is recorded. */
    ClaimView open(ClaimSummary claim, HttpSession session) {
        return claims.view(claim.id(), opening.purpose(claim, session));
    }

    /** The page as somebody opens it, with the form of their own work in it. */
    String show(ClaimView claim, Model page) {
        var work = common(claim, page);
        work.stream().filter(OpenWork::mine).findFirst().map(open -> formFor(open.item())).ifPresent(task -> {
            putForm(task, forms.view(task.formId(), task.answers(claim.claim().id()), DUTCH), task.version(claim), page);
            task.show(claim, null, page);
        });
        return TEMPLATE;
    }

    /** The page once more, with what was typed still in it. */
    String showAgain(ClaimView claim, TaskForm task, FormView form, int version, Map<String, String[]> sent, Model page) {
        common(claim, page);
        putForm(task, form, version, page);
        task.show(claim, sent, page);
        return TEMPLATE;
    }

    private List<OpenWork> common(ClaimView claim, Model page) {
        var summary = claim.claim();
        var work = work(summary.id());
        page.addAttribute("view", claim);
        page.addAttribute("claim", summary);
        page.addAttribute("work", work);
        page.addAttribute("assessing", false);
        page.addAttribute("representatives", representing.of(summary.id()).stream()
                .filter(one -> representing.stateOf(one) != Representation.State.ENDED).toList());
        page.addAttribute("notes", noting.notes(summary.id()));
        var decision = deciding.view(summary.id()).orElse(null);
        page.addAttribute("decision", decision);
        decisionPanel.show(summary, decision, page);
        cards.forEach(card -> card.show(summary, page));
        news.show(summary.id(), page);
        page.addAttribute("rounds", assessment(summary.id()).map(AssessmentView::rounds).orElse(List.of()));
        page.addAttribute("sentBack", assessment(summary.id()).flatMap(AssessmentView::sentBack).orElse(null));
        var clocks = terms.of(summary);
        page.addAttribute("terms", clocks);
        page.addAttribute("clock", clock(summary, clocks));
        page.addAttribute("mail", mail.of(summary.id()));
        page.addAttribute("paper", claim.paper());
        page.addAttribute("originals", safekeeping.of(summary.id()));
        page.addAttribute("notices", noticeRows.of(summary.id()));
        page.addAttribute("letters", LetterRow.of(summary.number(), letters.list(summary.id()), DUTCH));
        page.addAttribute("documents", DocumentRow.of(summary.number(), claim.documents(), DUTCH));
        return work;
    }

    private static void putForm(TaskForm task, FormView form, int version, Model page) {
        page.addAttribute("task", task);
        page.addAttribute("assessing", task.kind() == TaskKind.ASSESS);
        page.addAttribute("form", form);
        page.addAttribute("version", version);
    }

    private List<OpenWork> work(ClaimId claim) {
        var actor = currentActor.actor();
        return opening.work(claim).stream()
                .map(item -> new OpenWork(item, item.isHeldBy(actor.id()), item.isFree() && worklist.mayTake(item))).toList();
    }

    private TaskForm formFor(WorkItem item) {
        return taskForms.stream().filter(form -> form.kind() == item.kind()).findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + item.kind()));
    }

    private Optional<AssessmentView> assessment(ClaimId claim) {
        try {
            return Optional.of(assessing.view(claim));
        } catch (AssessmentNotFound rulesNotAppliedYet) {
            return Optional.empty();
        }
    }

    /** Null once there is a decision, and while the clock stands still. */
    private ClaimClock clock(ClaimSummary claim, ClaimTerms.Content clocks) {
        return claim.status() != ClaimStatus.OPEN || claim.decideBy() == null ? null
                : new ClaimClock(claim.decideBy(), ChronoUnit.DAYS.between(Days.dayOf(clock.instant()), claim.decideBy()),
                clocks.stoodStill());
    }
}
