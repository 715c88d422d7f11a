package nl.tegemoet.desk.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.TakingIn;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.party.PersonProfile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms that are being copied, and the beginning of another: who sent it, and when. */
@Controller
@RequestMapping("/desk/intake")
@AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
class IntakeController {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String FORM = "paper-intake";

    private final TakingIn takingIn;
    private final Forms forms;

    IntakeController(TakingIn takingIn, Forms forms) {
        this.takingIn = takingIn;
        this.forms = forms;
    }

    /** @param registered the number of the claim that was registered a moment ago */
    @GetMapping
    String show(@RequestParam(required = false) String registered, Model page) {
        page.addAttribute("registered", registered != null && registered.matches("TG-\\d{4}-\\d{6}-[0-9A-Z]") ? registered : null);
        return render(forms.view(FORM, Map.of(), DUTCH), page);
    }

    @PostMapping
    String begin(HttpServletRequest request, HttpServletResponse response, Model page) {
        var post = forms.bind(FORM, request.getParameterMap());
        if (post.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(forms.view(post, Map.of(), DUTCH), page);
        }
        return "redirect:/desk/intake/" + takingIn.begin(arrived(post));
    }

    private static TakingIn.Arrived arrived(FormPost post) {
        var address = new Address(post.text("street"), post.text("houseNumber"), post.text("postcode"), post.text("town"), "NL");
        var person = new PersonProfile(new PersonName(post.text("givenNames"), "", post.text("familyName")), day(post, "birthDate"), address, null, null);
        return new TakingIn.Arrived(post.text("bsn").isEmpty() ? null : Bsn.of(post.text("bsn")), person, day(post, "postedOn"), day(post, "receivedOn"));
    }

    private static LocalDate day(FormPost post, String key) {
        return post.text(key).isEmpty() ? null : LocalDate.parse(post.text(key));
    }

    private String render(FormView form, Model page) {
        page.addAttribute("drafts", takingIn.open());
        page.addAttribute("form", form);
        page.addAttribute("errors", List.copyOf(form.problems()));
        return "desk/intake";
    }
}
