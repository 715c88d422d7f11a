package nl.tegemoet.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.sending.Deliveries;
import nl.tegemoet.sending.Delivery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The letters on My claim (brieven): which are new, when the others were read, and how else they came. */
@Component
class LetterBox {

    private final Deliveries deliveries;
    private final Consenting consenting;
    private final Contacting contacting;
    private final MessageSource messages;

    LetterBox(Deliveries deliveries, Consenting consenting, Contacting contacting, MessageSource messages) {
        this.deliveries = deliveries;
        this.consenting = consenting;
        this.contacting = contacting;
        this.messages = messages;
    }

    /**
     * A letter as the page lists it.
     *
     * @param how how else it came; null if only here
     */
    record LetterLine(String name, String address, String meta, String how, String state, boolean fresh) {
    }

    void show(ClaimId claim, List<Letter> written, Locale locale, Model model) {
        var channels = consenting.channels(claim);
        var wishes = contacting.wishes(claim);
        model.addAttribute("letters", lines(claim, written, locale));
        model.addAttribute("byPost", channels.get(MessageKind.NEWS) == Channel.POST);
        model.addAttribute("nowhereToNotice", wishes.noticeWanted() && !wishes.canBeNoticed()
                && channels.values().stream().anyMatch(channel -> channel != Channel.POST));
    }

    static String address(Letter letter) {
        return "/portal/letters/" + letter.id();
    }

    /** The newest first. */
    private List<LetterLine> lines(ClaimId claim, List<Letter> written, Locale locale) {
        var known = deliveries.of(claim).stream().filter(delivery -> delivery.dispatch().letter() != null)
                .collect(Collectors.toMap(delivery -> delivery.dispatch().letter(), delivery -> delivery));
        return written.stream().sorted(Comparator.comparing(Letter::madeAt).reversed())
                .map(letter -> line(letter, known.get(letter.id()), locale)).toList();
    }

    /** @param delivery null for a letter from before there was a ledger */
    private LetterLine line(Letter letter, Delivery delivery, Locale locale) {
        var day = delivery == null ? Moments.day(letter.madeAt(), locale) : Moments.day(delivery.dispatch().leftOn(), locale);
        boolean posted = delivery != null && delivery.isPosted();
        var state = letter.readAt().map(moment -> messages.getMessage("portal.claim.letter.read", new Object[] {Moments.day(moment, locale)}, locale))
                .orElseGet(() -> messages.getMessage("portal.claim.letter.unread", null, locale));
        return new LetterLine(letter.title(), address(letter), "PDF, %d kB, %s".formatted(Math.max(1, letter.size() / 1000), day),
                posted ? messages.getMessage("portal.claim.letter.posted", null, locale) : null, state, letter.readAt().isEmpty());
    }
}
