package nl.tegemoet.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.OwnClaim;
import nl.tegemoet.decision.AnnouncedDecision;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the course of a claim to the person who made it, in plain words: what happened, what happens now, what comes next. */
@Component
class ClaimSteps {

    private final MessageSource messages;

    ClaimSteps(MessageSource messages) {
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

    /** @param decision null as long as none was announced */
    List<Step> of(OwnClaim claim, AnnouncedDecision decision, Locale locale) {
        var steps = new Writing(claim, decision, locale);
        steps.received();
        steps.questions();
        if (claim.outcome() == Outcome.WITHDRAWN) {
            steps.add("withdrawn", null, State.DONE);
            return steps.written;
        }
        steps.assessment();
        steps.decision();
        steps.payment();
        return steps.written;
    }

    private final class Writing {

        private final OwnClaim claim;
        private final Locale locale;
        private final AnnouncedDecision decision;
        private final List<Step> written = new ArrayList<>();

        Writing(OwnClaim claim, AnnouncedDecision decision, Locale locale) {
            this.claim = claim;
            this.locale = locale;
            this.decision = decision;
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
                add(claim.outcome().name().toLowerCase(Locale.ROOT), decision == null ? null : Moments.day(decision.announcedOn(), locale), State.DONE);
            } else {
                add("decision", atTheLatest(claim.decideBy()), State.NEXT);
            }
        }

        void payment() {
            if (claim.outcome() == Outcome.GRANTED) {
                boolean paid = claim.status() == ClaimStatus.CLOSED;
                add(paid ? "paid" : "payment", paid || decision == null ? null : atTheLatest(decision.paymentDue()), paid ? State.DONE : State.NOW);
            }
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
