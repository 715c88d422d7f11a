package nl.tegemoet.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.letter.PrintedLetter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The moment at which a letter leaves (verzending, Awb 2:19): kept for good, written in the ledger, told to the rooms. */
@Component
class Departing {

    private final ObjectProvider<LetterSource> sources;
    private final Letters letters;
    private final Dispatches dispatches;
    private final DeliveryLedger ledger;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @param sources asked for late, because a source may itself be one who sends */
    Departing(ObjectProvider<LetterSource> sources, Letters letters, Dispatches dispatches, DeliveryLedger ledger, Notices notices,
            ApplicationEventPublisher events, Clock clock) {
        this.sources = sources;
        this.letters = letters;
        this.dispatches = dispatches;
        this.ledger = ledger;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** The letter as it would leave on that day; nothing is kept. */
    PrintedLetter print(Dispatch dispatch, LocalDate day) {
        var composed = source(dispatch.type()).compose(dispatch.claim(), dispatch.type(), dispatch.subject(), day);
        return letters.print(composed.number(), composed.to(), composed.language(), composed.content(), day);
    }

    Dispatch leaveByPortal(Dispatch dispatch, LocalDate day) {
        var left = leave(dispatch, print(dispatch, day), day, DeliveryEvent.ACCESSIBLE);
        notices.make(left, clock.instant());
        return left;
    }

    void leaveOnPaper(Dispatch dispatch, PrintedLetter printed, LocalDate day) {
        leave(dispatch, printed, day, DeliveryEvent.HANDED_OVER);
    }

    private Dispatch leave(Dispatch dispatch, PrintedLetter printed, LocalDate day, DeliveryEvent how) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LetterId letter = letters.keep(dispatch.claim(), printed).id();
        dispatches.left(dispatch.id(), letter, day, now);
        ledger.add(dispatch, how, now, "sha256:" + printed.sha256());
        events.publishEvent(new LetterLeft(dispatch.claim(), dispatch.type(), dispatch.subject(), letter, day));
        return dispatches.get(dispatch.id());
    }

    private LetterSource source(LetterType type) {
        List<LetterSource> found = sources.stream().filter(source -> source.types().contains(type)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rooms compose letter " + type.code() + "; it should be one");
        }
        return found.get(0);
    }
}
