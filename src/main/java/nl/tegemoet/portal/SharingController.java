package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimSharing.Part;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.HelperRelation;
import nl.tegemoet.party.Invitation;
import nl.tegemoet.party.Share;
import nl.tegemoet.party.ShareId;
import nl.tegemoet.party.Sharing;
import nl.tegemoet.party.SharingNotPossible;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who reads along with a claim or draft (meelezen): invites, shows what they see, takes it back. */
@Controller
@RequestMapping("/portal/claim/{id}/helpers")
@AllowedFor(Role.APPLICANT)
class SharingController {

    private static final String FORM = "invite-helper";

    private final Sharing sharing;
    private final SharedView sharedView;
    private final Forms forms;
    private final MessageSource messages;
    private final Clock clock;

    SharingController(Sharing sharing, SharedView sharedView, Forms forms, MessageSource messages, Clock clock) {
        this.sharing = sharing;
        this.sharedView = sharedView;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    /** Somebody who reads along, as the page tells it; what has not happened yet is null. */
    record Line(ShareId id, String who, Share.State state, List<Part> parts, String until, String helper, String acceptedOn, String lookedAt,
            boolean alive) {
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) UUID stopped, Locale locale, Model model) {
        var claim = new ClaimId(id);
        model.addAttribute("stopped", stopped == null ? null : sharing.ofOwn(claim, new ShareId(stopped)).who());
        return render(claim, forms.view(FORM, Map.of(), locale), List.of(), locale, model);
    }

    /** Answers with the code itself and no redirect: it is kept nowhere, so that it can be shown only now. */
    @PostMapping
    String invite(@PathVariable UUID id, HttpServletRequest sent, HttpServletResponse response, Locale locale, Model model) {
        var claim = new ClaimId(id);
        var post = forms.bind(FORM, sent.getParameterMap());
        if (!post.isComplete()) {
            return again(claim, post, List.of(), response, locale, model);
        }
        try {
            var invited = sharing.invite(claim, invitation(post));
            response.setHeader("Cache-Control", "no-store");
            model.addAttribute("claimId", claim);
            model.addAttribute("code", invited.code());
            model.addAttribute("who", invited.share().who());
            model.addAttribute("codeUntil", Moments.day(invited.share().codeUntil(), locale));
            return "portal/sharing-code";
        } catch (SharingNotPossible refused) {
            var field = refused.problem() == SharingNotPossible.Problem.DAY_GONE_BY ? "until"
                    : refused.problem() == SharingNotPossible.Problem.NOTHING_SHARED ? "statement" : "who";
            var problem = new Problem(field, messages.getMessage("portal.sharing.problem." + refused.problem(), null, locale));
            return again(claim, post, List.of(problem), response, locale, model);
        }
    }

    @GetMapping("/{share}")
    String preview(@PathVariable UUID id, @PathVariable UUID share, Locale locale, Model model) {
        var found = sharing.ofOwn(new ClaimId(id), new ShareId(share));
        model.addAttribute("preview", found.who());
        model.addAttribute("back", "/portal/claim/" + id + "/helpers");
        return sharedView.show(found, null, locale, model);
    }

    @PostMapping("/{share}/end")
    String takeBack(@PathVariable UUID id, @PathVariable UUID share) {
        sharing.takeBack(new ClaimId(id), new ShareId(share));
        return "redirect:/portal/claim/" + id + "/helpers?stopped=" + share;
    }

    private static Invitation invitation(FormPost post) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (Boolean.TRUE.equals(post.answers().get(part.name().toLowerCase(Locale.ROOT)))) {
                parts.add(part);
            }
        }
        return new Invitation(post.text("who"), HelperRelation.valueOf(post.text("relation")), parts, LocalDate.parse(post.text("until")));
    }

    private String again(ClaimId claim, FormPost post, List<Problem> more, HttpServletResponse response, Locale locale, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, forms.view(post, Map.of(), locale), more, locale, model);
    }

    private String render(ClaimId claim, FormView form, List<Problem> more, Locale locale, Model model) {
        var errors = new ArrayList<>(form.problems());
        errors.addAll(more);
        model.addAttribute("claimId", claim);
        model.addAttribute("people", sharing.ofOwn(claim).stream().map(share -> line(share, locale)).toList());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "portal/sharing";
    }

    private Line line(Share share, Locale locale) {
        var state = share.state(clock.instant(), LocalDate.now(clock));
        return new Line(share.id(), share.who(), state, share.parts().stream().sorted().toList(), Moments.day(share.until(), locale),
                share.helperName(), share.acceptedAt() == null ? null : Moments.day(share.acceptedAt(), locale),
                share.lookedAt() == null ? null : Moments.day(share.lookedAt(), locale) + ", " + Moments.time(share.lookedAt(), locale),
                state == Share.State.OPEN || state == Share.State.INVITED);
    }
}
