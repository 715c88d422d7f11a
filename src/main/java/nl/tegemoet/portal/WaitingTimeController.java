package nl.tegemoet.portal;

import java.util.Locale;
import nl.tegemoet.claim.Queue;
import nl.tegemoet.claim.QueueFigure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where we are now (waar zijn wij nu): which applications are being handled, and how many people wait. For everybody. */
@Controller
class WaitingTimeController {

    private final Queue queue;

    WaitingTimeController(Queue queue) {
        this.queue = queue;
    }

    @GetMapping("/wachttijd")
    String waitingTime(Locale locale, Model model) {
        var figure = queue.figure();
        model.addAttribute("figure", figure);
        model.addAttribute("month", figure.handling() == null ? null : Moments.month(figure.handling(), locale));
        model.addAttribute("fewest", QueueFigure.FEWEST_TOLD);
        model.addAttribute("day", Moments.day(figure.madeAt(), locale));
        model.addAttribute("time", Moments.time(figure.madeAt(), locale));
        return "portal/waiting-time";
    }
}
