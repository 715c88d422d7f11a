package nl.tegemoet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.OwnClaim;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the course of a claim to the person who made it, in plain words: what happened, what happens now, what comes next. */
@Component
class ClaimSteps {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Terms terms;
    private final MessageSource messages;

    ClaimSteps(Terms terms, MessageSource messages) {
        this.terms = terms;
        this.messages = messages;
    }

    /** Where a step stands on the line. */
    enum State {
        DONE, NOW, NEXT
    }

    /**
     * One step.
     *
     * @param when a day, or by when at the latest; null if that is not known
     * @param detail null if there is nothing to add
     */
    record Step(String what, String when, String detail, State state) {
    }

    List<Step> of(OwnClaim claim, List<Letter> letters, Locale locale) {
        var steps = new Writing(claim, letters, locale);
        steps.received();
        steps.questions();
        steps.assessment();
        steps.decision();
        steps.payment();
        return steps.written;
    }

    private final class Writing {

        private final OwnClaim claim;
        private final Locale locale;
        private final Instant decidedAt;
        private final List<Step> written = new ArrayList<>();

        Writing(OwnClaim claim, List<Letter> letters, Locale locale) {
            this.claim = claim;
            this.locale = locale;
            this.decidedAt = letters.stream().filter(letter -> letter.type() == LetterType.GRANT || letter.type() == LetterType.REFUSAL)
                    .map(Letter::madeAt).findFirst().orElse(null);
        }

        void received() {
            add("received", Moments.day(claim.receivedOn(), locale), State.DONE);
        }

        void questions() {
            for (var question : claim.questions()) {
                if (question.isOpen()) {
                    add("asked", Moments.day(question.askedAt(), locale), State.NOW);
                } else {
                    add("answered", Moments.day(question.answer().answeredAt(), locale), State.DONE);
                }
            }
        }

        void assessment() {
            add("assessment", null, isDecided() ? State.DONE : claim.isWaitingForApplicant() ? State.NEXT : State.NOW);
        }

        void decision() {
            if (isDecided()) {
                add(claim.outcome() == Outcome.GRANTED ? "granted" : "refused", Moments.day(decidedAt, locale), State.DONE);
            } else {
                add("decision", atTheLatest(claim.decideBy()), State.NEXT);
            }
        }

        void payment() {
            if (claim.outcome() == Outcome.GRANTED) {
                boolean paid = claim.status() == ClaimStatus.CLOSED;
                add(paid ? "paid" : "payment", paid || decidedAt == null ? null : atTheLatest(payBy()), paid ? State.DONE : State.NOW);
            }
        }

        private LocalDate payBy() {
            return terms.paymentDue(LocalDate.ofInstant(decidedAt, NETHERLANDS));
        }

        private boolean isDecided() {
            return claim.outcome() != null;
        }

        private String atTheLatest(LocalDate day) {
            return day == null ? messages.getMessage("portal.claim.stands-still", null, locale) : messages.getMessage("portal.claim.at-the-latest", new Object[] {Moments.day(day, locale)}, locale);
        }

        private void add(String step, String when, State state) {
            var code = "portal.claim.step." + step;
            written.add(new Step(messages.getMessage(code, null, locale), when, messages.getMessage(code + ".detail", null, null, locale), state));
        }
    }
}
