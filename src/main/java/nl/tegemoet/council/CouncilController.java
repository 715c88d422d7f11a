package nl.tegemoet.council;

import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a member of the client council begins: what will be there, and that there are no figures yet. */
@Controller
class CouncilController {

    @GetMapping("/council")
    @AllowedFor(Role.COUNCIL_MEMBER)
    String begin() {
        return "council/begin";
    }
}
