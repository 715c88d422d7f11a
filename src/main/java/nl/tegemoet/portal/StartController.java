package nl.tegemoet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.tegemoet.deadline.Outage;
import nl.tegemoet.deadline.RecordingOutages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that everybody may read: the way in, and what this service is. */
@Controller
class StartController {

    private final RecordingOutages outages;

    StartController(RecordingOutages outages) {
        this.outages = outages;
    }

    /** An outage in words. */
    record Announcement(String from, String until, String firstDay, LocalDate extendedUntil) {
    }

    @GetMapping("/")
    String start(Locale locale, Model page) {
        page.addAttribute("outages", outages.announced().stream().map(outage -> announcement(outage, locale)).toList());
        return "portal/start";
    }

    @GetMapping("/over-deze-dienst")
    String about() {
        return "portal/about";
    }

    private static Announcement announcement(Outage outage, Locale locale) {
        return new Announcement(moment(outage.span().from(), locale), moment(outage.span().until(), locale),
                Moments.day(outage.span().from(), locale), outage.extendedUntil());
    }

    private static String moment(Instant moment, Locale locale) {
        return Moments.day(moment, locale) + " " + Moments.time(moment, locale);
    }
}
