package nl.tegemoet.sending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.letter.PrintedLetter;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.sending.PrintRefused.Reason;
import nl.tegemoet.sending.PrintRun.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the paper mail out of the house under dual control (postronde): one person prepares the run of a day, another one releases it on
 * that day, and only then do its letters leave.
 */
@Service
public class Printing {

    /** The most papers in one file; what is over goes into the next. */
    public static final int MOST_PAPERS = 250;

    private static final int MOST_DAYS_AHEAD = 7;

    private final PrintRuns runs;
    private final Papers papers;
    private final Dispatches dispatches;
    private final PaperDrafting drafting;
    private final Departing departing;
    private final DeliveryLedger ledger;
    private final Contacting contacting;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Printing(PrintRuns runs, Papers papers, Dispatches dispatches, PaperDrafting drafting, Departing departing, DeliveryLedger ledger,
            Contacting contacting, Accounting accounting, CurrentActor currentActor, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.papers = papers;
        this.dispatches = dispatches;
        this.drafting = drafting;
        this.departing = departing;
        this.ledger = ledger;
        this.contacting = contacting;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What waits for the printer, the oldest first. */
    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public List<WaitingPaper> waiting(int atMost) {
        return papers.waiting(atMost).stream().map(paper -> {
            var dispatch = dispatches.get(paper.dispatch());
            boolean plain = currentActor.callAs(Sending.SENDING, () -> contacting.wishes(dispatch.claim())).plainEnvelope();
            return new WaitingPaper(paper.id(), dispatch.claim(), dispatch.type(), paper.reason(), paper.orderedAt(), plain);
        }).toList();
    }

    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public long countWaiting() {
        return papers.countWaiting();
    }

    /** The newest first. */
    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public List<PrintRun> runs(int atMost) {
        return runs.latest(atMost);
    }

    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public Optional<PrintRunView> run(PrintRunId id) {
        return runs.find(id).map(run -> new PrintRunView(run, runs.lines(id).stream().map(line -> {
            var paper = papers.find(line.paper()).orElseThrow();
            var dispatch = dispatches.get(paper.dispatch());
            return new PrintRunView.Line(line, dispatch.claim(), dispatch.type(), paper.reason(), paper.state());
        }).toList()));
    }

    /**
     * Prints the chosen papers for a day. Each letter is put together on its own: one that cannot be holds up no other, and goes on
     * waiting.
     *
     * @param day today, or a day of the coming week
     * @throws PrintRefused if somebody else was there first, or nothing can be printed; then nothing has changed
     */
    @AllowedFor(Role.DISPATCHER)
    public Prepared prepare(LocalDate day, Set<PaperId> chosen) {
        var today = LocalDate.now(clock);
        require(!day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS_AHEAD)), Reason.NOT_A_POSTING_DAY);
        require(!chosen.isEmpty(), Reason.NOTHING_CHOSEN);
        require(chosen.size() <= MOST_PAPERS, Reason.TOO_MANY);
        var drafts = chosen.stream().map(paper -> drafting.draft(paper, day)).flatMap(Optional::stream).sorted(PaperDraft.IN_THE_FILE).toList();
        require(!drafts.isEmpty(), Reason.NOTHING_PRINTED);
        var file = file(day, drafts);
        transaction.executeWithoutResult(status -> keep(file, drafts));
        return new Prepared(file.run().id(), chosen.size() - drafts.size());
    }

    private record Made(PrintRun run, PrintFile file) {
    }

    private Made file(LocalDate day, List<PaperDraft> drafts) {
        var preparer = currentActor.actor();
        var id = PrintRunId.random();
        var preparedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var file = PrintFile.of(new PrintFile.Cover(id, day, preparer.displayName(), preparedAt.atZone(clock.getZone())), drafts);
        return new Made(new PrintRun(id, day, State.PREPARED, drafts.size(), file.pages(), Sha256.hexOf(file.content()), preparer.id(),
                preparer.displayName(), preparedAt, null, null, null), file);
    }

    private void keep(Made made, List<PaperDraft> drafts) {
        drafts.stream().map(PaperDraft::paper).sorted(Comparator.comparing(paper -> paper.id().toString())).forEach(paper ->
                require(papers.lock(paper.id()).filter(found -> found.state() == Paper.State.WAITING).isPresent(), Reason.CHANGED_MEANWHILE));
        var run = made.run();
        runs.add(run, made.file().content());
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var entry = made.file().entries().get(i);
            runs.add(new PrintLine(run.id(), entry.number(), draft.paper().id(), entry.envelope(), draft.plain(), entry.pages(), draft.sha256(),
                    draft.letter()), draft.dispatch(), draft.printed());
            accounting.act(draft.dispatch().claim(), "sending.printed", Map.of("run", run.id().toString(), "paper",
                    draft.paper().id().toString(), "code", draft.dispatch().type().code(), "sha256", draft.sha256()));
        }
        accounting.act(null, "sending.run-prepared", Map.of("run", run.id().toString(), "day", run.day().toString(), "papers",
                Integer.toString(drafts.size()), "file", run.fileSha256()));
    }

    /** Throws a run away that is not to leave; its papers wait again. */
    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional
    public void withdraw(PrintRunId id) {
        lockPrepared(id);
        runs.withdraw(id, currentActor.actor());
        accounting.act(null, "sending.run-withdrawn", Map.of("run", id.toString()));
    }

    /**
     * Releases a run to the post: its letters leave now, all of them or none.
     *
     * @throws PrintRefused if the run bears another day, or the same person prepared it
     */
    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional
    public void release(PrintRunId id) {
        var run = lockPrepared(id);
        var releaser = currentActor.actor();
        require(!run.preparedBy().equals(releaser.id()), Reason.SAME_PERSON);
        require(run.day().equals(LocalDate.now(clock)), Reason.NOT_TODAY);
        var handedOver = new ArrayList<PaperId>();
        for (var line : runs.lines(id)) {
            var paper = papers.lock(line.paper()).filter(found -> id.equals(found.run()) && found.state() == Paper.State.PREPARED)
                    .orElseThrow(() -> new PrintRefused(Reason.CHANGED_MEANWHILE));
            currentActor.runAs(Sending.SENDING, () -> handOver(run, line, paper));
            handedOver.add(paper.id());
        }
        runs.release(id, releaser);
        accounting.act(null, "sending.run-released", Map.of("run", id.toString(), "papers", Integer.toString(handedOver.size()), "file",
                run.fileSha256()));
    }

    private void handOver(PrintRun run, PrintLine line, Paper paper) {
        var dispatch = dispatches.lock(paper.dispatch());
        var evidence = "sha256:%s run:%s".formatted(line.sha256(), run.id());
        Optional<PrintedLetter> printed = runs.printed(line, dispatch);
        if (printed.isPresent()) {
            require(Sha256.hexOf(printed.get().pdf()).equals(line.sha256()), Reason.CHANGED_MEANWHILE);
            departing.leaveOnPaper(dispatch, printed.get(), run.day(), evidence);
        } else {
            ledger.add(dispatch, paper.reason() == Paper.Reason.COPY ? DeliveryEvent.HANDED_OVER : DeliveryEvent.SENT_AGAIN,
                    clock.instant(), evidence);
        }
        papers.move(paper.id(), Paper.State.HANDED_OVER);
    }

    /**
     * The file of a run, as it was prepared; each time it is fetched is recorded, for the run and for each claim in it.
     *
     * @throws PrintRefused if the run was withdrawn
     */
    @AllowedFor({Role.DISPATCHER, Role.TEAM_LEAD})
    @Transactional
    public byte[] file(PrintRunId id) {
        var run = runs.find(id).filter(found -> found.state() != State.WITHDRAWN).orElseThrow(() -> new PrintRefused(Reason.UNKNOWN));
        var content = runs.fileOf(run);
        if (!Sha256.hexOf(content).equals(run.fileSha256())) {
            throw new IllegalStateException("The file of print run " + id + " is not the one that was prepared");
        }
        runs.lines(id).forEach(line -> accounting.read(dispatches.get(papers.find(line.paper()).orElseThrow().dispatch()).claim(),
                "letter:" + line.letter(), Purpose.reason("Postronde " + run.day())));
        accounting.act(null, "sending.run-fetched", Map.of("run", id.toString(), "file", run.fileSha256()));
        return content;
    }

    private PrintRun lockPrepared(PrintRunId id) {
        var run = runs.lock(id).orElseThrow(() -> new PrintRefused(Reason.UNKNOWN));
        require(run.state() == State.PREPARED, Reason.CHANGED_MEANWHILE);
        return run;
    }

    private static void require(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new PrintRefused(otherwise);
        }
    }
}
