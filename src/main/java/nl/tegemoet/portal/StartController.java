package nl.tegemoet.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that everybody may read: the way in, and what this service is. */
@Controller
class StartController {

    @GetMapping("/")
    String start() {
        return "portal/start";
    }

    @GetMapping("/over-deze-dienst")
    String about() {
        return "portal/about";
    }
}
