package nl.tegemoet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.decision.Correction.Judged;
import nl.tegemoet.decision.Correction.Made;
import nl.tegemoet.decision.Correction.Sent;
import nl.tegemoet.decision.CorrectionNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right a slip of the pen in the letter of an announced decision (herstel van een kennelijke verschrijving). It is no decision: what was
 * decided, the amount and the term to object stay, and so does the first letter. Who may sign such a decision makes it, another confirms it.
 */
@Service
@Transactional
public class Correcting {

    private final Corrections corrections;
    private final CorrectionLetters letters;
    private final Decisions decisions;
    private final Mandates mandates;
    private final ClaimAccess access;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Correcting(Corrections corrections, CorrectionLetters letters, Decisions decisions, Mandates mandates, ClaimAccess access,
            Sending sending, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.corrections = corrections;
        this.letters = letters;
        this.decisions = decisions;
        this.mandates = mandates;
        this.access = access;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Every correction on the claim, the first one first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Correction> of(ClaimId claim) {
        return corrections.of(claim);
    }

    /** Whether the current actor can make one: the letter of a decision has left, they may sign such a decision, and no other one waits. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public boolean mayCorrect(ClaimId claim) {
        return corrections.of(claim).stream().noneMatch(Correction::isOpen)
                && decisions.inForce(claim).filter(decision -> decision.announcement().isPresent()).flatMap(this::mandate).isPresent();
    }

    /**
     * Says what the letter has wrong and what it must be; a second person looks at it before anything leaves.
     *
     * @param why why everybody can see that it is a slip
     * @throws CorrectionNotPossible also if it would make another decision of it
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public CorrectionId make(ClaimId claim, SlipKind kind, String wrong, String right, String why) {
        access.check(currentActor.actor(), claim);
        require(kind != null && isFilled(wrong) && isFilled(right) && isFilled(why), Problem.INCOMPLETE);
        var decision = decisions.inForceLocked(claim).filter(found -> found.announcement().isPresent())
                .orElseThrow(() -> new CorrectionNotPossible(Problem.NOTHING_ANNOUNCED));
        var mandate = mandate(decision).orElseThrow(() -> new CorrectionNotPossible(Problem.NO_MANDATE));
        DecisionMustStay.check(decision, kind, wrong.strip(), right.strip()).ifPresent(problem -> {
            throw new CorrectionNotPossible(problem);
        });
        var by = currentActor.actor();
        var correction = new Correction(CorrectionId.random(), claim, decision.id(), kind, wrong.strip(), right.strip(), why.strip(),
                new Made(by.id(), by.displayName(), MandateNeeded.capacity(by), mandate.id(), clock.instant()), Optional.empty(),
                Optional.empty());
        add(correction);
        accounting.act(claim, "decision.correction-made", facts(correction));
        events.publishEvent(new CorrectionMade(claim, correction.id()));
        return correction.id();
    }

    private void add(Correction correction) {
        try {
            corrections.add(correction);
        } catch (DuplicateKeyException anotherWaits) {
            throw new CorrectionNotPossible(Problem.WAITS_ALREADY);
        }
    }

    /** What waits for a second person. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public Optional<Correction> toConfirm(ClaimId claim) {
        return corrections.of(claim).stream().filter(Correction::isOpen).findFirst();
    }

    /** The second person finds it plainly a slip; its letter goes out. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void confirm(ClaimId claim, CorrectionId id) {
        judge(claim, id, true, null);
    }

    /**
     * The second person does not agree; nothing goes out.
     *
     * @param remarks why not
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void reject(ClaimId claim, CorrectionId id, String remarks) {
        require(isFilled(remarks), Problem.REMARKS_MISSING);
        judge(claim, id, false, remarks.strip());
    }

    private void judge(ClaimId claim, CorrectionId id, boolean confirmed, String remarks) {
        var by = currentActor.actor();
        access.check(by, claim);
        var correction = corrections.locked(id).filter(found -> found.claim().equals(claim)).filter(Correction::isOpen)
                .orElseThrow(() -> new CorrectionNotPossible(Problem.CHANGED_MEANWHILE));
        require(!correction.made().by().equals(by.id()), Problem.SAME_PERSON);
        corrections.judge(correction, new Judged(confirmed, remarks, by.id(), by.displayName(), clock.instant()));
        accounting.act(claim, confirmed ? "decision.correction-confirmed" : "decision.correction-rejected", facts(correction));
        events.publishEvent(new CorrectionJudged(claim, id, confirmed));
    }

    /** The letter as it would go out today, to be read before confirming; a PDF. Nothing is kept. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public byte[] letterToConfirm(ClaimId claim) {
        return letters.preview(toConfirm(claim).orElseThrow(() -> new CorrectionNotPossible(Problem.CHANGED_MEANWHILE)),
                LocalDate.now(clock));
    }

    /** Sends letter L33; on paper it waits for the post. Asked again, it sends nothing more. */
    @AllowedFor(Role.SYSTEM)
    public void send(ClaimId claim, CorrectionId id) {
        corrections.find(id).filter(found -> found.claim().equals(claim)).filter(Correction::isConfirmed)
                .orElseThrow(() -> new CorrectionNotPossible(Problem.CHANGED_MEANWHILE));
        sending.send(claim, LetterType.CORRECTION, id.toString());
    }

    @EventListener
    void on(LetterLeft event) {
        if (event.type() == LetterType.CORRECTION) {
            var correction = corrections.locked(CorrectionId.of(event.subject())).orElseThrow();
            corrections.sent(correction.id(), new Sent(event.letter(), event.on()));
            accounting.act(event.claim(), "decision.correction-sent", facts(correction));
        }
    }

    private Optional<Mandate> mandate(Decision decision) {
        return mandates.today(currentActor.actor(), MandateKind.valueOf(decision.kind().name()));
    }

    private static Map<String, String> facts(Correction correction) {
        return Map.of("correction", correction.id().toString(), "decision", correction.decision().toString(), "kind",
                correction.kind().name());
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean held, Problem otherwise) {
        if (!held) {
            throw new CorrectionNotPossible(otherwise);
        }
    }
}
