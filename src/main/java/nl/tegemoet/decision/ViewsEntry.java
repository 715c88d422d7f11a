package nl.tegemoet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.DocumentId;

/**
 * One thing that happened while an applicant was asked for their views.
 *
 * @param channel   by which way it came in; null if nothing came in
 * @param on        the day for the law
 * @param until     the last day to react, as the letter says it; null for anything but the letter
 * @param words     what was said, written or weighed; empty if there are none
 * @param documents that came along
 * @param byName    who entered it; the system for a letter and for a term that passed
 */
public record ViewsEntry(Event event, Channel channel, LocalDate on, LocalDate until, String words, List<DocumentId> documents,
                         String byName, Instant at) {

    /** What can happen. */
    public enum Event {
        /** Staff spoke to the applicant before the letter. */
        REACHED,
        /** Staff called and spoke to nobody. */
        NOT_REACHED,
        /** Letter L11 left; the term runs. */
        ASKED,
        /** The applicant would rather tell it than write it (Awb 4:9). */
        WISHES_TO_TELL,
        /** The applicant reacted. */
        GIVEN,
        /** The applicant says that there is nothing to add. */
        NOTHING_TO_ADD,
        /** Nothing came in before the term ended. */
        LAPSED,
        /** A caseworker wrote down what the reaction does to the reasons. */
        WEIGHED
    }

    /** The way by which a reaction came in; the choice is the applicant's (Awb 4:9). */
    public enum Channel { PORTAL, PAPER, PHONE }

    public ViewsEntry {
        documents = List.copyOf(documents);
    }

    /** Whether it answers what was asked. */
    boolean isAnswer() {
        return event == Event.GIVEN || event == Event.NOTHING_TO_ADD;
    }

    /** Whether somebody has to weigh it before there is a refusal. */
    boolean isToWeigh() {
        return event == Event.GIVEN || event == Event.REACHED && !words.isBlank();
    }

    /** The words, one paragraph each. */
    public List<String> paragraphs() {
        return Paragraphs.of(words);
    }

    @Override
    public String toString() {
        return "ViewsEntry[" + event + "]";
    }
}
