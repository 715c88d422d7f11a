package nl.tegemoet.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.LeavingUnprocessed;
import nl.tegemoet.decision.ViewsWay;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.payment.BankReporting;
import nl.tegemoet.payment.Batching;
import nl.tegemoet.payment.PaymentBatchId;
import nl.tegemoet.payment.PaymentView;
import nl.tegemoet.payment.Payments;
import nl.tegemoet.payment.bank.PretendedBank;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import nl.tegemoet.sending.SentLetters;
import nl.tegemoet.sending.Sending;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Walks a claim through the application services, acting each time as the person whose turn it is. Every step ends when the engine has
 * done what follows from it: where nobody runs the engine's jobs, this class does; elsewhere it does no harm.
 */
@Component
public class ClaimWalk {

    public static final Actor CARLA = staff("carla", "Carla Claassen", "noord", Role.CASEWORKER);
    public static final Actor ROSA = staff("rosa", "Rosa Roelofs", "noord", Role.REVIEWER);
    public static final Actor TOM = staff("tom", "Tom Terpstra", "noord", Role.TEAM_LEAD);
    public static final Actor FATIMA = staff("fatima", "Fatima Farsi", null, Role.FINANCE_PREPARER);
    public static final Actor FRANK = staff("frank", "Frank Feenstra", null, Role.FINANCE_APPROVER);

    private static final int MOST_ROUNDS = 200;

    private final CurrentActor currentActor;
    private final Worklist worklist;
    private final Claims claims;
    private final Registering registering;
    private final Asking asking;
    private final Assessing assessing;
    private final AskingViews askingViews;
    private final Deciding deciding;
    private final LeavingUnprocessed leavingUnprocessed;
    private final Timekeeping timekeeping;
    private final Sending sending;
    private final JdbcClient jdbc;
    private final Batching batching;
    private final BankReporting bankReporting;
    private final Payments payments;
    private final SentLetters letters;
    private final RuntimeService processes;
    private final ManagementService jobs;

    ClaimWalk(CurrentActor currentActor, Worklist worklist, Claims claims, Registering registering, Asking asking, Assessing assessing,
            AskingViews askingViews, Deciding deciding, LeavingUnprocessed leavingUnprocessed, Timekeeping timekeeping, Sending sending, JdbcClient jdbc,
            Batching batching, BankReporting bankReporting, Payments payments, SentLetters letters, RuntimeService processes,
            ManagementService jobs) {
        this.currentActor = currentActor;
        this.worklist = worklist;
        this.claims = claims;
        this.registering = registering;
        this.asking = asking;
        this.assessing = assessing;
        this.askingViews = askingViews;
        this.deciding = deciding;
        this.leavingUnprocessed = leavingUnprocessed;
        this.timekeeping = timekeeping;
        this.sending = sending;
        this.jdbc = jdbc;
        this.batching = batching;
        this.bankReporting = bankReporting;
        this.payments = payments;
        this.letters = letters;
        this.processes = processes;
        this.jobs = jobs;
    }

    private static Actor staff(String id, String name, String team, Role role) {
        return new Actor(id, name, Set.of(role), team);
    }

    /** Takes the work of this kind as soon as it is there. */
    public WorkItem take(ClaimId claim, TaskKind kind, Actor actor) {
        var item = await(claim, kind);
        currentActor.runAs(actor, () -> worklist.take(item.taskId()));
        return item;
    }

    public void findComplete(ClaimId claim) {
        take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        currentActor.runAs(CARLA, () -> registering.judgeComplete(claim, claims.summary(claim).version()));
        await(claim, TaskKind.ASSESS);
    }

    public void ask(ClaimId claim, String question) {
        take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        currentActor.runAs(CARLA, () -> registering.askApplicant(claim, claims.summary(claim).version(), question));
        settle(claim);
    }

    /** Lets the term to complete the claim end yesterday, as if its letter, which waits for the post, had left weeks ago. */
    public void letTermPass(ClaimId claim) {
        var request = jdbc.sql("select id from claim_completion_request where claim_id = ?").param(claim.toString()).query(String.class).single();
        currentActor.runAs(Actor.system("test"), () -> {
            sending.takeBack(claim, LetterType.COMPLETION_REQUEST, request, "Als al weken geleden vertrokken.");
            timekeeping.startNamed(claim, ClockKind.COMPLETION, LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusWeeks(7), LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1),
                    "completion:" + request);
        });
        await(claim, TaskKind.CHOOSE_COURSE);
    }

    public void proposeNotToProcess(ClaimId claim) {
        take(claim, TaskKind.CHOOSE_COURSE, CARLA);
        currentActor.runAs(CARLA, () -> leavingUnprocessed.propose(claim, claims.summary(claim).version(), "De naam van de plek.",
                "Zonder de naam van de plek kunnen wij niet zoeken."));
        await(claim, TaskKind.SIGN_NOT_PROCESSED);
    }

    /** Signs that the claim is not processed; the letter leaves, by the post of today if need be. */
    public void signNotProcessed(ClaimId claim) {
        take(claim, TaskKind.SIGN_NOT_PROCESSED, TOM);
        currentActor.runAs(TOM, () -> leavingUnprocessed.sign(claim, leavingUnprocessed.toSign(claim).orElseThrow().version()));
        settle(claim);
        letters.post(claim);
        settle(claim);
    }

    public void answer(ClaimId claim, PersonId applicant, String text) {
        currentActor.runAs(Actor.applicant(applicant), () -> {
            var open = asking.questions(claim).stream().filter(question -> question.isOpen()).findFirst().orElseThrow();
            asking.answer(open.id(), text, List.of());
        });
        await(claim, TaskKind.CHECK_COMPLETENESS);
    }

    /** Finds every condition met and proposes to grant. */
    public void proposeGrant(ClaimId claim) {
        propose(claim, ProposalKind.GRANT, Finding.YES, "Het verblijf en het geweld zijn aannemelijk.");
    }

    /** Finds the violence not plausible and proposes to refuse. */
    public void proposeRefusal(ClaimId claim) {
        propose(claim, ProposalKind.REFUSAL, Finding.NO, "Uit het verhaal en de stukken blijkt niet dat er geweld was.");
    }

    private void propose(ClaimId claim, ProposalKind kind, Finding aboutViolence, String reasons) {
        take(claim, TaskKind.ASSESS, CARLA);
        currentActor.runAs(CARLA, () -> {
            var view = assessing.view(claim);
            Map<String, PersonFinding> findings = new LinkedHashMap<>();
            view.criteria().forEach(criterion -> findings.put(criterion.code(),
                    new PersonFinding(criterion.code().equals("C4") ? aboutViolence : Finding.YES, "Gelezen en gewogen.")));
            assessing.propose(claim, view.version(), new AssessmentDraft(findings, kind, reasons));
        });
        await(claim, TaskKind.REVIEW);
    }

    /** Agrees; with a refusal for a lawful reason not to ask the applicant first. */
    public void agree(ClaimId claim) {
        take(claim, TaskKind.REVIEW, ROSA);
        if (currentActor.callAs(ROSA, () -> askingViews.isStillToAsk(claim))) {
            currentActor.runAs(ROSA, () -> askingViews.choose(claim, ViewsWay.OWN_FACTS, "Wij gaan uit van wat de aanvrager zelf vertelde."));
        }
        currentActor.runAs(ROSA, () -> assessing.agree(claim, assessing.view(claim).version(), ""));
        await(claim, TaskKind.SIGN_DECISION);
    }

    /** Agrees with a refusal; the applicant is asked for a reaction. */
    public void agreeAndAsk(ClaimId claim) {
        take(claim, TaskKind.REVIEW, ROSA);
        currentActor.runAs(ROSA, () -> assessing.agree(claim, assessing.view(claim).version(), ""));
        settle(claim);
    }

    public void sendBack(ClaimId claim, String remarks) {
        take(claim, TaskKind.REVIEW, ROSA);
        currentActor.runAs(ROSA, () -> assessing.sendBack(claim, assessing.view(claim).version(), remarks));
        await(claim, TaskKind.ASSESS);
    }

    /** Signs; the letter leaves, by the post of today if need be, and for a grant the payment order follows. */
    public void sign(ClaimId claim) {
        signOnly(claim);
        post(claim);
    }

    /** Lets the letters on paper that wait leave with the post. */
    public void post(ClaimId claim) {
        letters.post(claim);
        settle(claim);
    }

    /** Signs; a letter on paper goes on waiting for the post. */
    public void signOnly(ClaimId claim) {
        take(claim, TaskKind.SIGN_DECISION, TOM);
        currentActor.runAs(TOM, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version()));
        settle(claim);
    }

    /** From filed to signed. */
    public void grant(ClaimId claim) {
        findComplete(claim);
        proposeGrant(claim);
        agree(claim);
        sign(claim);
    }

    public void refuse(ClaimId claim) {
        findComplete(claim);
        proposeRefusal(claim);
        agree(claim);
        sign(claim);
    }

    /** Prepares and releases a batch with the orders of these claims. */
    public PaymentBatchId release(Set<ClaimId> paid) {
        var orders = currentActor.callAs(FATIMA, () -> payments.ready(Batching.MOST_ORDERS).first().stream()
                .filter(order -> paid.contains(order.claim())).map(PaymentView::id).collect(Collectors.toSet()));
        var batch = currentActor.callAs(FATIMA, () -> batching.prepare(orders, batching.firstExecutionDate()));
        currentActor.runAs(FRANK, () -> batching.release(batch));
        return batch;
    }

    /** The bank as it answers to a released batch, to be told what becomes of each transfer. */
    public PretendedBank bank(PaymentBatchId batch) {
        return new PretendedBank(currentActor.callAs(FRANK, () -> batching.file(batch)).content());
    }

    /** Imports the bank's two answers. */
    public void report(PretendedBank bank) {
        currentActor.runAs(FRANK, () -> {
            bankReporting.importBankFile(bank.statusReport());
            bankReporting.importBankFile(bank.statement());
        });
    }

    public WorkItem await(ClaimId claim, TaskKind kind) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            settle(claim);
            var open = currentActor.callAs(TOM, () -> worklist.workOn(claim)).stream().filter(item -> item.kind() == kind).findFirst();
            if (open.isPresent()) {
                return open.get();
            }
            pause();
        }
        throw new AssertionError("There is no open " + kind + " on the claim");
    }

    /** Runs the jobs that wait on this claim, or waits until the engine has. */
    public void settle(ClaimId claim) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var waiting = processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).list().stream()
                    .flatMap(instance -> Stream.concat(jobs.createJobQuery().processInstanceId(instance.getId()).messages().withRetriesLeft().list().stream(),
                            jobs.createJobQuery().processInstanceId(instance.getId()).timers().executable().list().stream()))
                    .toList();
            if (waiting.isEmpty()) {
                return;
            }
            waiting.forEach(job -> {
                try {
                    currentActor.runAs(Actor.system("engine"), () -> jobs.executeJob(job.getId()));
                } catch (org.camunda.bpm.engine.ProcessEngineException | NullPointerException failed) {
                    // the engine throws the latter when its own job executor ended the instance this very moment
                    if (!(failed instanceof org.camunda.bpm.engine.OptimisticLockingException)
                            && jobs.createJobQuery().jobId(job.getId()).count() > 0) {
                        throw failed;
                    }
                    pause(); // the engine's own job executor was first
                }
            });
        }
        throw new AssertionError("The engine's jobs on the claim do not come to an end");
    }

    private static void pause() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
