package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterNotFound;
import nl.tegemoet.letter.SharedLetters;
import nl.tegemoet.party.ShareId;
import nl.tegemoet.party.Sharing;
import nl.tegemoet.party.SharingNotPossible;
import org.springframework.context.MessageSource;
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

/** Reading along with somebody else's claim (meelezen): the code, and then what is shared, to read only. */
@Controller
@RequestMapping("/portal/helping")
@AllowedFor(Role.APPLICANT)
class HelpingController {

    private final Sharing sharing;
    private final SharedView sharedView;
    private final SharedLetters letters;
    private final MessageSource messages;

    HelpingController(Sharing sharing, SharedView sharedView, SharedLetters letters, MessageSource messages) {
        this.sharing = sharing;
        this.sharedView = sharedView;
        this.letters = letters;
        this.messages = messages;
    }

    /** A claim that somebody reads along with; says nothing of whose it is. */
    record Line(ShareId id, String since, String until) {
    }

    @GetMapping
    String show(Locale locale, Model model) {
        return render(List.of(), locale, model);
    }

    @PostMapping
    String open(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Locale locale, Model model) {
        try {
            return "redirect:/portal/helping/" + sharing.accept(code).id();
        } catch (SharingNotPossible refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return render(List.of(new Problem("code", messages.getMessage("portal.sharing.problem." + refused.problem(), null, locale))),
                    locale, model);
        }
    }

    @GetMapping("/{share}")
    String look(@PathVariable UUID share, Locale locale, Model model) {
        var found = sharing.look(new ShareId(share));
        model.addAttribute("back", "/portal/helping");
        return sharedView.show(found, "/portal/helping/" + share + "/letters/", locale, model);
    }

    @GetMapping("/{share}/letters/{letter}")
    ResponseEntity<byte[]> letter(@PathVariable UUID share, @PathVariable UUID letter) {
        var found = sharing.look(new ShareId(share));
        var opened = letters.open(new LetterId(letter));
        if (!opened.letter().claim().equals(found.claim())) {
            throw new LetterNotFound();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(opened.letter().type().code() + ".pdf").build().toString())
                .body(opened.pdf());
    }

    private String render(List<Problem> errors, Locale locale, Model model) {
        model.addAttribute("shares", sharing.withMe().stream()
                .map(share -> new Line(share.id(), Moments.day(share.acceptedAt(), locale), Moments.day(share.until(), locale))).toList());
        model.addAttribute("errors", errors);
        return "portal/helping";
    }
}
