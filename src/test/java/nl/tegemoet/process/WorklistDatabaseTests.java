package nl.tegemoet.process;

import static nl.tegemoet.process.WalkedClaims.CARLA;
import static nl.tegemoet.process.WalkedClaims.ROSA;
import static nl.tegemoet.process.WalkedClaims.TOM;
import static nl.tegemoet.process.WalkedClaims.WILMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Taking, giving back and dividing work, and the list that shows it. */
@WithStandIns
class WorklistDatabaseTests {

    private static final Actor CEES = new Actor("cees", "Cees", Set.of(Role.CASEWORKER), "zuid");
    private static final Colleague COLLEAGUE_WILMA = new Colleague("wilma", "Wilma");

    @Autowired
    WalkedClaims walk;

    @Autowired
    Worklist worklist;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService processes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkRebuilding rebuilding;

    @Autowired
    TransactionOperations transaction;

    @Test
    void newWorkIsOnTheListWithAllThatTheListShows() {
        var claim = walk.submitted();
        var item = work(claim);
        assertThat(item.isFree()).isTrue();
        assertThat(item.kind()).isEqualTo(TaskKind.CHECK_COMPLETENESS);
        assertThat(item.personLabel()).isEqualTo("A.B. 1961");
        assertThat(item.team()).isIn("noord", "zuid");
        assertThat(item.dueOn()).isEqualTo(LocalDate.of(2027, 5, 24));
        assertThat(tasks.createTaskQuery().taskId(item.taskId()).singleResult().getCreateTime().toInstant())
                .isBetween(item.createdAt().minusSeconds(1), item.createdAt().plusSeconds(1));
    }

    @Test
    void takingTwiceIsTakingOnce() {
        var item = work(walk.submitted());
        as(CARLA, () -> worklist.take(item.taskId()));
        as(CARLA, () -> worklist.take(item.taskId()));
        assertThat(work(item.claim()).isHeldBy("carla")).isTrue();
        assertThat(work(item.claim()).holderName()).isEqualTo("Carla");
        assertThat(tasks.createTaskQuery().taskId(item.taskId()).singleResult().getAssignee()).isEqualTo("carla");
    }

    @Test
    void whoComesLaterHearsWhoHasIt() {
        var item = work(walk.submitted());
        as(CARLA, () -> worklist.take(item.taskId()));
        assertThatThrownBy(() -> as(CEES, () -> worklist.take(item.taskId()))).isInstanceOf(AlreadyTaken.class)
                .extracting(taken -> ((AlreadyTaken) taken).holderName()).isEqualTo("Carla");
    }

    @Test
    void ofTwoWhoTakeAtOnceOneHasItAndTheOtherHearsSo() throws Exception {
        var item = work(walk.submitted());
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> first = () -> attempt(CARLA, item, together);
            Callable<Object> second = () -> attempt(CEES, item, together);
            var outcomes = List.of(threads.submit(first), threads.submit(second));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsOnlyOnce("taken")
                    .filteredOn(outcome -> !outcome.equals("taken")).singleElement().isInstanceOf(AlreadyTaken.class);
        } finally {
            threads.shutdown();
        }
    }

    private Object attempt(Actor actor, WorkItem item, CyclicBarrier together) throws Exception {
        together.await();
        try {
            as(actor, () -> worklist.take(item.taskId()));
            return "taken";
        } catch (RuntimeException e) {
            return e;
        }
    }

    @Test
    void workIsForItsRole() {
        var item = work(walk.submitted());
        assertThatThrownBy(() -> as(ROSA, () -> worklist.take(item.taskId()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(TestActors.staff("fatima", Role.FINANCE_PREPARER), () -> worklist.take(item.taskId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(work(item.claim()).isFree()).isTrue();
    }

    @Test
    void oneGivesBackOnesOwnAndALeadAnybodys() {
        var item = work(walk.submitted());
        as(CARLA, () -> worklist.take(item.taskId()));
        assertThatThrownBy(() -> as(CEES, () -> worklist.giveBack(item.taskId()))).isInstanceOf(AccessDeniedException.class);
        as(TOM, () -> worklist.giveBack(item.taskId()));
        assertThat(work(item.claim()).isFree()).isTrue();
        as(CEES, () -> worklist.take(item.taskId()));
        as(CEES, () -> worklist.giveBack(item.taskId()));
        assertThat(work(item.claim()).isFree()).isTrue();
    }

    @Test
    void workIsHandedToAColleague() {
        var item = work(walk.submitted());
        as(CARLA, () -> worklist.assign(item.taskId(), COLLEAGUE_WILMA));
        assertThat(work(item.claim()).holderName()).isEqualTo("Wilma");
        assertThatThrownBy(() -> as(CARLA, () -> worklist.assign(item.taskId(), new Colleague("cees", "Cees"))))
                .isInstanceOf(AccessDeniedException.class);
        as(TOM, () -> worklist.assign(item.taskId(), new Colleague("cees", "Cees")));
        assertThat(work(item.claim()).isHeldBy("cees")).isTrue();
    }

    @Test
    void reviewIsNeverHandedToWhoMadeTheProposal() {
        var claim = walk.submitted();
        walk.judge(claim, true);
        walk.propose(claim, WILMA);
        var review = work(claim);
        assertThatThrownBy(() -> as(TOM, () -> worklist.assign(review.taskId(), COLLEAGUE_WILMA)))
                .isInstanceOf(SecondReaderMustDiffer.class);
        assertThat(currentActor.callAs(WILMA, () -> worklist.mayTake(review))).isFalse();
        assertThat(currentActor.callAs(ROSA, () -> worklist.mayTake(review))).isTrue();
    }

    @Test
    void finishedWorkIsGone() {
        var claim = walk.submitted();
        var done = work(claim);
        walk.judge(claim, false);
        assertThat(currentActor.callAs(TOM, () -> worklist.workOn(claim))).isEmpty();
        assertThatThrownBy(() -> as(CARLA, () -> worklist.take(done.taskId()))).isInstanceOf(WorkGone.class);
    }

    @Test
    void workOfAProcessThatEndsIsGoneToo() {
        var claim = walk.submitted();
        as(Actor.system("test"), () -> processes.deleteProcessInstance(walk.instance(claim, "ClaimHandling").getId(), "test"));
        assertThat(currentActor.callAs(TOM, () -> worklist.workOn(claim))).isEmpty();
    }

    @Test
    void viewsShowWhatIsMineMyTeamsAndEverything() {
        var claim = walk.submitted();
        var item = work(claim);
        var colleague = new Actor("nina-" + claim, "Nina", Set.of(Role.CASEWORKER), item.team());
        assertThat(find(colleague, WorkFilter.mine())).isEmpty();
        as(colleague, () -> worklist.take(item.taskId()));
        assertThat(find(colleague, WorkFilter.mine())).extracting(WorkItem::claim).containsExactly(claim);
        assertThat(find(colleague, new WorkFilter(WorkFilter.View.MINE, TaskKind.ASSESS, false))).isEmpty();
        assertThat(find(colleague, WorkFilter.team())).allMatch(found -> found.team().equals(item.team()));
        assertThat(find(colleague, new WorkFilter(WorkFilter.View.ALL, null, true))).allMatch(WorkItem::isFree);
        assertThat(find(colleague, new WorkFilter(WorkFilter.View.ALL, TaskKind.CHECK_COMPLETENESS, false)))
                .allMatch(found -> found.kind() == TaskKind.CHECK_COMPLETENESS);
    }

    @Test
    void listIsMadeAnewFromTheEngine() {
        var claim = walk.submitted();
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        var before = work(claim);
        jdbc.sql("update work_item set holder_id = 'nobody' where claim_id = ?").param(claim.toString()).update();
        jdbc.sql("insert into work_item (task_id, claim_id, claim_number, kind, person_label, team, holder_id, created_at, due_on, priority_rank)"
                + " select 'ghost', claim_id, claim_number, kind, person_label, team, holder_id, created_at, due_on, priority_rank"
                + " from work_item where claim_id = ?").param(claim.toString()).update();
        walk.knowEveryClaim();
        var open = currentActor.callAs(TestActors.staff("bea", Role.ADMINISTRATOR), () -> worklist.rebuild());
        assertThat(open).isEqualTo((int) tasks.createTaskQuery().count());
        assertThat(currentActor.callAs(TOM, () -> worklist.workOn(claim))).containsExactly(before);
        assertThatThrownBy(() -> as(CARLA, () -> worklist.rebuild())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listIsMadeAnewAtTheStartWhenAsked() {
        var claim = walk.submitted();
        var before = work(claim);
        jdbc.sql("delete from work_item where claim_id = ?").param(claim.toString()).update();
        walk.knowEveryClaim();
        new WorklistSwitch(rebuilding, currentActor, transaction).run(null);
        assertThat(work(claim)).isEqualTo(before);
    }

    private List<WorkItem> find(Actor actor, WorkFilter filter) {
        return currentActor.callAs(actor, () -> worklist.find(filter, 0)).items();
    }

    private WorkItem work(ClaimId claim) {
        var items = currentActor.callAs(TOM, () -> worklist.workOn(claim));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void as(Actor actor, Runnable work) {
        currentActor.runAs(actor, work);
    }
}
