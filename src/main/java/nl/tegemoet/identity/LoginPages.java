package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The few pages around the login: not let in, logged out, timed out, and what was typed when the time ran out. */
@Controller
class LoginPages {

    static final String REFUSED = "/login/refused";
    static final String EXPIRED = "/login/expired";
    static final String ENDED = "/login/ended";
    static final String TYPED = "/login/typed";

    private final InterruptedPosts posts;
    private final InterruptedPostCookie cookie;
    private final CurrentActor currentActor;
    private final IdentitySettings settings;

    LoginPages(InterruptedPosts posts, InterruptedPostCookie cookie, CurrentActor currentActor, IdentitySettings settings) {
        this.posts = posts;
        this.cookie = cookie;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    @GetMapping(REFUSED)
    String refused(@RequestParam(defaultValue = "BROKEN") LoginRefused.Reason reason,
            @RequestParam(defaultValue = LoginClients.PORTAL) String door, Model page) {
        page.addAttribute("reason", reason.name().toLowerCase(Locale.ROOT));
        page.addAttribute("door", knownDoor(door));
        page.addAttribute("minimumLevel", settings.minimumLevel().name().toLowerCase(Locale.ROOT));
        return "login/refused";
    }

    /** The session ran out while a form was open; tells whether what was typed could be kept. */
    @GetMapping(EXPIRED)
    String expired(@RequestParam(defaultValue = LoginClients.PORTAL) String door, HttpServletRequest request, Model page) {
        page.addAttribute("door", knownDoor(door));
        page.addAttribute("kept", cookie.read(request).isPresent());
        return "login/expired";
    }

    @GetMapping(ENDED)
    String ended() {
        return "login/ended";
    }

    /** Shows once what was typed before the time ran out; the person sends it on, or not. */
    @GetMapping(TYPED)
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER,
            Role.TEAM_LEAD, Role.AUDITOR, Role.COUNCIL_MEMBER, Role.DISPATCHER, Role.ADMINISTRATOR})
    String typed(HttpServletRequest request, HttpServletResponse response, Model page) {
        var post = cookie.read(request).flatMap(ticket -> posts.giveBack(currentActor.actor().id(), ticket));
        cookie.clear(response);
        if (post.isEmpty()) {
            return "redirect:/";
        }
        page.addAttribute("post", post.get());
        return "login/typed";
    }

    private static String knownDoor(String door) {
        return door.equals(LoginClients.DESK) ? LoginClients.DESK : LoginClients.PORTAL;
    }
}
