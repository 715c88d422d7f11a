package nl.tegemoet.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says which questions a half-filled form hides, so that a page need not be sent to find out. Keeps nothing. */
@Controller
@AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.DISPATCHER})
class ConditionsController {

    private final Forms forms;

    ConditionsController(Forms forms) {
        this.forms = forms;
    }

    /** @param hidden the paths of the hidden elements */
    record Hidden(List<String> hidden) {
    }

    @PostMapping("/forms/{id}/conditions")
    ResponseEntity<Hidden> conditions(@PathVariable String id, HttpServletRequest request) {
        if (!forms.ids().contains(id)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        return ResponseEntity.ok(new Hidden(forms.bind(id, request.getParameterMap()).hidden()));
    }
}
