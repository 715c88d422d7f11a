package nl.tegemoet.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.DelayRequest;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.Drafting;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.OwnClaim;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.claim.Queue;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.decision.Views;
import nl.tegemoet.evidence.Conversing;
import nl.tegemoet.evidence.TellingRequests;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** My claim (mijn aanvraag): what can be done now on top, then how far it is, the letters and the messages. */
@Controller
@AllowedFor(Role.APPLICANT)
class OwnClaimController {

    private static final Set<LetterType> DECISIONS = EnumSet.of(LetterType.GRANT, LetterType.REFUSAL, LetterType.REVISION, LetterType.NOT_PROCESSED,
            LetterType.INADMISSIBLE);

    private final OwnClaims claims;
    private final Adding adding;
    private final Drafting drafting;
    private final Delaying delaying;
    private final HearingViews hearingViews;
    private final Conversing conversing;
    private final TellingRequests requests;
    private final Letters letters;
    private final Deciding deciding;
    private final ClaimSteps steps;
    private final LetterBox letterBox;
    private final Uploads uploads;
    private final Queue queue;
    private final OwnNotices notices;
    private final Terms terms;
    private final MessageSource messages;

    OwnClaimController(OwnClaims claims, Adding adding, Drafting drafting, Delaying delaying, HearingViews hearingViews, Conversing conversing,
            TellingRequests requests, Letters letters, Deciding deciding, ClaimSteps steps, LetterBox letterBox, Uploads uploads, Queue queue, OwnNotices notices, Terms terms,
            MessageSource messages) {
        this.claims = claims;
        this.adding = adding;
        this.drafting = drafting;
        this.delaying = delaying;
        this.hearingViews = hearingViews;
        this.conversing = conversing;
        this.requests = requests;
        this.letters = letters;
        this.deciding = deciding;
        this.steps = steps;
        this.letterBox = letterBox;
        this.uploads = uploads;
        this.queue = queue;
        this.notices = notices;
        this.terms = terms;
        this.messages = messages;
    }

    /** A question of ours with the answer, as the page tells it. */
    record Message(String question, String askedOn, String answer, String answeredOn, String address) {
    }

    /** What they added unasked, as the page tells it. */
    record Added(String title, String text, int files) {
    }

    /** The newest claim. */
    @GetMapping("/portal/claim")
    String newest(@RequestParam(required = false) String answered, Locale locale, Model model) {
        var own = claims.all();
        model.addAttribute("answered", answered != null);
        return own.isEmpty() ? "redirect:/portal" : render(own.get(0), own, locale, model);
    }

    @GetMapping("/portal/claim/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) String mail, @RequestParam(required = false) String delay,
            @RequestParam(required = false) String added,
            @RequestParam(required = false) String views, @RequestParam(required = false) String talk, Locale locale, Model model) {
        model.addAttribute("mailSaved", mail != null);
        model.addAttribute("added", added != null);
        model.addAttribute("delayAnswered", "yes".equals(delay) || "no".equals(delay) ? delay : null);
        model.addAttribute("viewsSent", Set.of("write", "tell", "nothing").contains(String.valueOf(views)) ? views : null);
        model.addAttribute("talkAnswered", Set.of("other", "off", "agreed", "corrected").contains(String.valueOf(talk)) ? talk : null);
        return render(claims.claim(new ClaimId(id)), claims.all(), locale, model);
    }

    private String render(OwnClaim claim, List<OwnClaim> all, Locale locale, Model model) {
        var written = letters.list(claim.id());
        model.addAttribute("claim", claim);
        model.addAttribute("steps", steps.of(claim, deciding.own(claim.id()).orElse(null), locale));
        letterBox.show(claim.id(), written, locale, model);
        expect(claim, locale, model);
        model.addAttribute("term", term(claim, locale));
        model.addAttribute("delayRequest", claim.status() != ClaimStatus.OPEN ? null
                : delaying.openOnOwn(claim.id()).map(DelayRequest::id).orElse(null));
        model.addAttribute("viewsAsked", claim.status() != ClaimStatus.OPEN ? null
                : hearingViews.own(claim.id()).filter(Views::isOpen).map(Views::id).orElse(null));
        talk(claim.id(), locale, model);
        model.addAttribute("unread", written.stream().filter(letter -> DECISIONS.contains(letter.type()) && letter.readAt().isEmpty())
                .map(LetterBox::address).findFirst().orElse(null));
        model.addAttribute("messages", claim.questions().stream().map(question -> new Message(question.text(), Moments.day(question.askedAt(), locale),
                question.isOpen() ? null : question.answer().text(), question.isOpen() ? null : Moments.day(question.answer().answeredAt(), locale),
                "/portal/questions/" + question.id())).toList());
        model.addAttribute("additions", adding.additions(claim.id()).stream().map(addition -> new Added(
                messages.getMessage(addition.recordedBy() == null ? "portal.add.own" : "portal.add.told",
                        new Object[] {Moments.day(addition.receivedOn(), locale)}, locale), addition.text(), addition.documents().size())).toList());
        var told = requests.own(claim.id());
        var given = told.stream().flatMap(request -> request.documents().stream()).collect(Collectors.toSet());
        model.addAttribute("requests", told.stream().map(request -> inWords(request, locale)).toList());
        model.addAttribute("othersGave", !given.isEmpty());
        model.addAttribute("documents", uploads.lines(claim.documents().stream().filter(document -> !given.contains(document.id())).toList(), locale));
        notices.show(claim.id(), locale, model);
        model.addAttribute("others", all.stream().filter(other -> !other.id().equals(claim.id())).toList());
        model.addAttribute("mayApplyAgain", claim.outcome() != null && claim.outcome() != Outcome.GRANTED && all.get(0).id().equals(claim.id()));
        model.addAttribute("hasDraft", drafting.find().isPresent());
        return "portal/claim";
    }

    private String inWords(TellingRequests.Told request, Locale locale) {
        var how = request.answeredOn() != null ? "answered" : request.waits() ? "waits" : "ended";
        return messages.getMessage("portal.requests." + how, new Object[] {Moments.day(request.askedOn(), locale), request.body(),
                request.answeredOn() == null ? "" : Moments.day(request.answeredOn(), locale)}, locale);
    }

    private void talk(ClaimId claim, Locale locale, Model model) {
        var talk = conversing.own(claim).orElse(null);
        model.addAttribute("talk", talk);
        model.addAttribute("talkOn", talk == null ? null : Moments.day(talk.invitation().at(), locale));
        model.addAttribute("talkTime", talk == null ? null : Moments.time(talk.invitation().at(), locale));
    }

    /** While we wait for the applicant, nobody can say when we will be ready. */
    private void expect(OwnClaim claim, Locale locale, Model model) {
        var expected = queue.expected(claim).orElse(null);
        model.addAttribute("waits", claim.status() == ClaimStatus.OPEN && !claim.isWaitingForApplicant());
        model.addAttribute("expected", expected);
        model.addAttribute("expectedMonth", expected == null ? null : Moments.month(expected.month(), locale));
        model.addAttribute("decideBy", Moments.day(claim.decideBy(), locale));
    }

    /** By when there is a decision, and why the time stands still if it does; null once there is a decision. */
    private String term(OwnClaim claim, Locale locale) {
        if (claim.status() != ClaimStatus.OPEN) {
            return null;
        }
        var still = claims.standstill(claim.id()).map(ground -> messages.getMessage("portal.claim.term.still." + ground, null, locale));
        var due = Optional.ofNullable(claim.decideBy()).map(day -> {
            var words = day.isBefore(terms.today()) ? "portal.claim.term.late" : "portal.claim.term.due";
            return messages.getMessage(words, new Object[] {Moments.day(day, locale)}, locale);
        });
        return Stream.of(still, due).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
