package nl.tegemoet.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;

/**
 * A default notice (ingebrekestelling, Awb 4:17(3)) as it came, and what became of it.
 *
 * @param postedOn  null for one on My claim, or if it cannot be read
 * @param termEnded last day to decide, as it stood; null while the term stood still
 * @param earlier   the notice that counted already; null unless this one is a repetition
 * @param judgement empty until a person looked at it, and for good if none had to
 */
record DefaultNotice(DefaultNoticeId id, ClaimId claim, NoticeChannel channel, LocalDate receivedOn, LocalDate postedOn, String words,
                     List<DocumentId> documents, LocalDate termEnded, DefaultNoticeId earlier, String recordedBy, Instant recordedAt,
                     NoticeState state, Optional<Judgement> judgement) {

    DefaultNotice {
        documents = List.copyOf(documents);
    }

    /** @throws PenaltyNotPossible if it was judged before */
    DefaultNotice judged(Judgement made) {
        require(NoticeState.TO_JUDGE);
        return in(made.ground() == null ? NoticeState.COUNTING : NoticeState.NONE_DUE, Optional.of(made));
    }

    /** Nothing was due, and that is looked at again. */
    DefaultNotice toJudgeAgain() {
        require(NoticeState.NONE_DUE);
        return in(NoticeState.TO_JUDGE, Optional.empty());
    }

    /** The count is over: so many days are due. */
    DefaultNotice counted(int days) {
        require(NoticeState.COUNTING);
        return in(days > 0 ? NoticeState.COUNTED : NoticeState.IN_TIME, judgement);
    }

    /** Whether a decision on a penalty has to follow (Awb 4:18). */
    boolean isToDecide() {
        return state == NoticeState.COUNTED || state == NoticeState.NONE_DUE;
    }

    private void require(NoticeState expected) {
        if (state != expected) {
            throw new PenaltyNotPossible(PenaltyNotPossible.Problem.CHANGED_MEANWHILE);
        }
    }

    private DefaultNotice in(NoticeState next, Optional<Judgement> made) {
        return new DefaultNotice(id, claim, channel, receivedOn, postedOn, words, documents, termEnded, earlier, recordedBy, recordedAt, next,
                made);
    }

    @Override
    public String toString() {
        return "DefaultNotice[" + id + ", " + state + "]";
    }
}
