package nl.tegemoet.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells whoever opens a claim what others did since they were here before, and who has it open now. */
@Component
class ClaimNews {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ClaimHistory history;
    private final Presences presences;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    ClaimNews(ClaimHistory history, Presences presences, CurrentActor currentActor, MessageSource messages) {
        this.history = history;
        this.presences = presences;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    void show(ClaimId claim, Model page) {
        page.addAttribute("news", history.sinceLastVisit(claim).stream().map(HistoryLine::of).toList());
        page.addAttribute("present", present(claim));
    }

    /** A sign of life of whoever looks; and who else is there, in words. */
    List<String> present(ClaimId claim) {
        var actor = currentActor.actor();
        presences.seen(claim, actor);
        return presences.others(claim, actor).stream().map(other -> messages.getMessage("desk.presence.also",
                new Object[] {other.name(), CLOCK.format(Days.inTheNetherlands(other.since()))}, ClaimPages.DUTCH)).toList();
    }
}
