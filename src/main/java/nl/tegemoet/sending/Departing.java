package nl.tegemoet.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Addressee;
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
        var composed = compose(dispatch, day);
        return letters.print(composed.number(), composed.to(), composed.language(), composed.content(), day);
    }

    /** To whom and where, as it is known now. */
    Addressee addressee(Dispatch dispatch, LocalDate day) {
        return compose(dispatch, day).to();
    }

    /** Whether the room of the letter lets it leave by post on that day. */
    boolean mayLeaveOn(Dispatch dispatch, LocalDate day) {
        return source(dispatch.type()).mayLeaveOn(dispatch.claim(), dispatch.type(), dispatch.subject(), day);
    }

    private Composed compose(Dispatch dispatch, LocalDate day) {
        return source(dispatch.type()).compose(dispatch.claim(), dispatch.type(), dispatch.subject(), day);
    }

    Dispatch leaveByPortal(Dispatch dispatch, LocalDate day) {
        var printed = print(dispatch, day);
        var left = leave(dispatch, printed, day, DeliveryEvent.ACCESSIBLE, "sha256:" + printed.sha256());
        notices.make(left, clock.instant());
        return left;
    }

    void leaveOnPaper(Dispatch dispatch, PrintedLetter printed, LocalDate day, String evidence) {
        leave(dispatch, printed, day, DeliveryEvent.HANDED_OVER, evidence);
    }

    private Dispatch leave(Dispatch dispatch, PrintedLetter printed, LocalDate day, DeliveryEvent how, String evidence) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LetterId letter = letters.keep(dispatch.claim(), printed).id();
        dispatches.left(dispatch.id(), letter, day, now);
        ledger.add(dispatch, how, now, evidence);
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
