package nl.tegemoet.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.OwnDefault;
import nl.tegemoet.penalty.OwnNotice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells people in plain words what became of the default notices (ingebrekestelling, Awb 4:17) they sent, and what comes next. */
@Component
class OwnNotices {

    private final DefaultHistory history;
    private final MessageSource messages;

    OwnNotices(DefaultHistory history, MessageSource messages) {
        this.history = history;
        this.messages = messages;
    }

    /**
     * One notice.
     *
     * @param title when it came in
     * @param text  how it stands and what comes next
     */
    record Line(String title, String text) {
    }

    /** Puts on the page of a claim whether we are late, and what was sent about it. */
    void show(ClaimId claim, Locale locale, Model model) {
        var own = history.own(claim);
        model.addAttribute("late", own.late());
        model.addAttribute("mayGiveNotice", !own.decided());
        model.addAttribute("notices", lines(own, locale));
    }

    /** The newest first. */
    private List<Line> lines(OwnDefault own, Locale locale) {
        var notices = own.notices();
        return IntStream.range(0, notices.size()).mapToObj(index -> notices.get(notices.size() - 1 - index))
                .map(notice -> new Line(word("portal.notice.sent-on", locale, Moments.day(notice.receivedOn(), locale)), text(notice, locale)))
                .toList();
    }

    private String text(OwnNotice notice, Locale locale) {
        if (notice.decided() != null) {
            return notice.sum() == null ? word("portal.notice.state.decided-none", locale)
                    : word("portal.notice.state.decided", locale, notice.sum().amount().format(locale),
                            Moments.day(notice.decided().paymentDue(), locale));
        }
        var key = "portal.notice.state." + notice.state();
        return switch (notice.state()) {
            case TOO_EARLY -> notice.termEnded() == null ? word(key + ".still", locale) : word(key, locale, Moments.day(notice.termEnded(), locale));
            case TO_JUDGE, COUNTING -> word(key, locale, Moments.day(notice.ahead().decideWithin(), locale),
                    Moments.day(notice.ahead().firstDay(), locale), notice.ahead().most().format(locale));
            default -> word(key, locale);
        };
    }

    private String word(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
