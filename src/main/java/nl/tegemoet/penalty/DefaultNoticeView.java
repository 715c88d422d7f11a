package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.PenaltyAhead;
import nl.tegemoet.kernel.DocumentId;

/**
 * A default notice as staff see it.
 *
 * @param postedOn  null if it is not known
 * @param words     may hold personal data
 * @param termEnded last day to decide, as it stood; null while the term stood still
 * @param earlier   receipt of the notice that counted already; null unless this one is a repetition
 * @param ahead     the days and the most that lie ahead, or lay; only for a notice that came after the term
 * @param earlierJudgements what was found before it was judged again, the first judgement first
 * @param count     the clock today, with its explanation; null unless the days are or were counted
 * @param decisions on the penalty, the first round first
 */
public record DefaultNoticeView(DefaultNoticeId id, NoticeChannel channel, LocalDate receivedOn, LocalDate postedOn, String words,
                                List<DocumentId> documents, LocalDate termEnded, NoticeState state, LocalDate earlier, PenaltyAhead ahead,
                                Optional<Judgement> judgement, List<EarlierJudgement> earlierJudgements, ClockReading count,
                                List<PenaltyDecisionView> decisions) {

    public DefaultNoticeView {
        documents = List.copyOf(documents);
        earlierJudgements = List.copyOf(earlierJudgements);
        decisions = List.copyOf(decisions);
    }

    /** The decision on the penalty that was not sent back. */
    public Optional<PenaltyDecisionView> decision() {
        return decisions.stream().filter(decision -> decision.state() != PenaltyState.SENT_BACK).findFirst();
    }

    /** Whether a decision on the penalty has to be prepared. */
    public boolean isToPrepare() {
        return (state == NoticeState.COUNTED || state == NoticeState.NONE_DUE) && decision().isEmpty();
    }

    /** The decision that was sent back last, if the notice waits for a judgement or a preparation because of it. */
    public Optional<PenaltyDecisionView> sentBack() {
        return decision().isPresent() || decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** Whether somebody still has to do something because of it. */
    public boolean isOpen() {
        return state == NoticeState.TO_JUDGE || state == NoticeState.COUNTING || isToPrepare()
                || decision().filter(decision -> decision.announcement().isEmpty()).isPresent();
    }

    @Override
    public String toString() {
        return "DefaultNoticeView[" + id + ", " + state + "]";
    }
}
