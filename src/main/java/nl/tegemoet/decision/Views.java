package nl.tegemoet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.decision.ViewsEntry.Event;
import nl.tegemoet.kernel.ClaimId;

/**
 * The views of an applicant on a refusal that we intend (zienswijze, Awb 4:7): that we ask for them or lawfully do not, and all that
 * happened since. A claim may have more than one; only the newest counts.
 *
 * @param number  counts them on the claim, from 1
 * @param grounds on which we intend to refuse; other grounds are put to the applicant anew
 * @param reason  why the applicant is not asked; empty if they are
 * @param entries what happened, the oldest first
 */
public record Views(UUID id, ClaimId claim, int number, ViewsWay way, List<RefusalGround> grounds, String reason, String chosenBy,
                    String chosenByName, Instant chosenAt, List<ViewsEntry> entries) {

    public Views {
        grounds = List.copyOf(grounds);
        entries = List.copyOf(entries);
        if (grounds.isEmpty() || way.isException() && reason.isBlank()) {
            throw new IllegalArgumentException("Views are about grounds, and not to ask for them has a reason");
        }
    }

    /** That the letter left, which asks for them; empty as long as it has not. */
    public Optional<ViewsEntry> asked() {
        return last(Event.ASKED);
    }

    /** What the applicant answered. */
    public Optional<ViewsEntry> answer() {
        return entries.stream().filter(ViewsEntry::isAnswer).findFirst();
    }

    /** How the newest reaction was weighed; empty as long as it was not. */
    public Optional<ViewsEntry> weighing() {
        return last(Event.WEIGHED).filter(weighed -> toWeigh().stream().allMatch(told -> isBefore(told, weighed)));
    }

    /** What the caseworker has to weigh in the reasons: the reaction, and what was said when we called. */
    public List<ViewsEntry> toWeigh() {
        return entries.stream().filter(ViewsEntry::isToWeigh).toList();
    }

    public boolean isAskedOnPurpose() {
        return way == ViewsWay.ASKED;
    }

    /** Whether the applicant can still answer, in time or late, as far as this goes. */
    public boolean isOpen() {
        return isAskedOnPurpose() && asked().isPresent() && answer().isEmpty();
    }

    /** Whether the term went by unused. */
    public boolean hasLapsed() {
        return last(Event.LAPSED).isPresent();
    }

    public boolean wishesToTell() {
        return last(Event.WISHES_TO_TELL).isPresent();
    }

    /** Whether the applicant was given the occasion: it was answered, or let pass; or lawfully not asked. */
    public boolean isConcluded() {
        return way.isException() || answer().isPresent() || hasLapsed();
    }

    /** Whether something was said that nobody has weighed yet. */
    public boolean isUnweighed() {
        return !toWeigh().isEmpty() && weighing().isEmpty();
    }

    /** Whether every one of these grounds was put to the applicant. */
    boolean covers(List<RefusalGround> refusal) {
        return grounds.containsAll(refusal);
    }

    private Optional<ViewsEntry> last(Event event) {
        return entries.stream().filter(entry -> entry.event() == event).reduce((older, newer) -> newer);
    }

    private boolean isBefore(ViewsEntry one, ViewsEntry other) {
        return entries.indexOf(one) < entries.lastIndexOf(other);
    }

    @Override
    public String toString() {
        return "Views[" + id + "]";
    }
}
