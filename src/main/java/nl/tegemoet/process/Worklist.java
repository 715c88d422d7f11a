package nl.tegemoet.process;

import static nl.tegemoet.identity.Role.ADMINISTRATOR;
import static nl.tegemoet.identity.Role.AUDITOR;
import static nl.tegemoet.identity.Role.CASEWORKER;
import static nl.tegemoet.identity.Role.OBJECTION_LAWYER;
import static nl.tegemoet.identity.Role.REVIEWER;
import static nl.tegemoet.identity.Role.TEAM_LEAD;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The worklist (werkvoorraad): shows the open work of people, and lets them take it, give it back and hand it to a colleague. Work that is
 * for a second reader never comes into the hands of the person who made the proposal ({@link SecondReaderMustDiffer}).
 */
@Service
@Transactional
@AllowedFor({CASEWORKER, REVIEWER, TEAM_LEAD})
public class Worklist {

    private final WorkItems items;
    private final ClaimTeams teams;
    private final WorkRebuilding rebuilding;
    private final SecondReading secondReading;
    private final SigningWork signingWork;
    private final PersonalWork personalWork;
    private final ClaimAccess access;
    private final TaskService tasks;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Worklist(WorkItems items, ClaimTeams teams, WorkRebuilding rebuilding, SecondReading secondReading, SigningWork signingWork,
            PersonalWork personalWork, ClaimAccess access, TaskService tasks, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.items = items;
        this.teams = teams;
        this.rebuilding = rebuilding;
        this.secondReading = secondReading;
        this.signingWork = signingWork;
        this.personalWork = personalWork;
        this.access = access;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * A page of the list, what goes first at the top, then in the order of the due dates.
     *
     * @param page from 0; beyond the end it is empty
     */
    @AllowedFor({CASEWORKER, REVIEWER, TEAM_LEAD, AUDITOR})
    @Transactional(readOnly = true)
    public WorkPage find(WorkFilter filter, int page) {
        var actor = currentActor.actor();
        return new WorkPage(items.find(filter, actor, Math.max(0, page)), Math.max(0, page), items.total(filter, actor));
    }

    @AllowedFor({CASEWORKER, REVIEWER, TEAM_LEAD, AUDITOR})
    @Transactional(readOnly = true)
    public long count(WorkFilter filter) {
        return items.total(filter, currentActor.actor());
    }

    /** The open work on one claim. */
    @AllowedFor({CASEWORKER, REVIEWER, TEAM_LEAD, OBJECTION_LAWYER, AUDITOR})
    @Transactional(readOnly = true)
    public List<WorkItem> workOn(ClaimId claim) {
        return items.of(claim);
    }

    /** Who is busy with each of these claims; every claim is in the answer. */
    @AllowedFor({TEAM_LEAD, AUDITOR})
    @Transactional(readOnly = true)
    public Map<ClaimId, Handling> handling(Collection<ClaimId> claims) {
        var teams = this.teams.of(claims);
        var work = items.of(claims).stream().collect(Collectors.groupingBy(WorkItem::claim));
        return claims.stream().distinct().collect(Collectors.toMap(Function.identity(),
                claim -> new Handling(teams.get(claim), work.getOrDefault(claim, List.of()))));
    }

    /** Which team handles each of these claims; one that had no work yet is not in the answer. */
    @AllowedFor({TEAM_LEAD, AUDITOR})
    @Transactional(readOnly = true)
    public Map<ClaimId, String> teams(Collection<ClaimId> claims) {
        return teams.of(claims);
    }

    /** The teams that claims are divided over. */
    @AllowedFor({TEAM_LEAD, AUDITOR})
    public List<String> teams() {
        return teams.all();
    }

    /** Everybody who holds open work, by name. */
    @AllowedFor({TEAM_LEAD, AUDITOR})
    @Transactional(readOnly = true)
    public List<Colleague> holders() {
        return items.holders();
    }

    /** The open work with these ids; what was done meanwhile is not in it. */
    @AllowedFor(TEAM_LEAD)
    @Transactional(readOnly = true)
    public List<WorkItem> work(Collection<String> taskIds) {
        return items.withIds(taskIds);
    }

    /**
     * Whether the acting person may take this: it is free or theirs, for one of their roles, not for another by name, they did not make the
     * proposal, and where it ends in a signature they have a mandate.
     */
    @AllowedFor({CASEWORKER, REVIEWER, TEAM_LEAD, OBJECTION_LAWYER, AUDITOR})
    @Transactional(readOnly = true)
    public boolean mayTake(WorkItem item) {
        var actor = currentActor.actor();
        return (item.isFree() || item.isHeldBy(actor.id())) && actor.isAny(item.kind().roles())
                && secondReading.allows(item.taskId(), item.kind(), actor.id()) && signingWork.allows(item.kind(), actor)
                && personalWork.allows(item.taskId(), item.kind(), actor.id()) && !access.isBarred(actor.id(), item.claim());
    }

    /**
     * Takes the work into one's own hands; taking it twice is the same as once.
     *
     * @throws AlreadyTaken if a colleague was first
     * @throws SecondReaderMustDiffer if the acting person made the proposal
     * @throws ForSomebodyElse if it is for another person by name
     * @throws AccessBarred if they are kept out of the claim
     * @throws WorkGone if it was done meanwhile
     */
    public void take(String taskId) {
        var actor = currentActor.actor();
        var item = lock(taskId);
        if (item.isHeldBy(actor.id())) {
            return;
        }
        if (!item.isFree()) {
            throw new AlreadyTaken(item.holderName());
        }
        requireRole(actor, item.kind().roles());
        handTo(item, actor.id(), actor.displayName());
    }

    /**
     * Gives the work back to the list. One gives back one's own; a team lead also what somebody else holds.
     *
     * @throws ForSomebodyElse if it is for its holder by name
     */
    public void giveBack(String taskId) {
        var actor = currentActor.actor();
        var item = lock(taskId);
        if (item.isFree()) {
            return;
        }
        requireHolderOrLead(actor, item);
        if (item.kind().personal()) {
            throw new ForSomebodyElse(item.kind());
        }
        tasks.setAssignee(taskId, null);
    }

    /**
     * Hands the work to a colleague. One hands on what is free or one's own; a team lead also what somebody else holds.
     *
     * @param colleague as found among those who have one of the roles of this work
     * @throws SecondReaderMustDiffer if the colleague made the proposal
     * @throws ForSomebodyElse if it is for another person by name
     * @throws AccessBarred if the colleague is kept out of the claim
     */
    public void assign(String taskId, Colleague colleague) {
        var actor = currentActor.actor();
        var item = lock(taskId);
        if (!item.isFree()) {
            requireHolderOrLead(actor, item);
        }
        handTo(item, colleague.id(), colleague.displayName());
    }

    /**
     * Makes the list anew from the engine.
     *
     * @return how much open work there is
     */
    @AllowedFor(ADMINISTRATOR)
    public int rebuild() {
        return rebuilding.rebuild();
    }

    private WorkItem lock(String taskId) {
        return items.lock(taskId).orElseThrow(WorkGone::new);
    }

    private void handTo(WorkItem item, String person, String name) {
        access.check(person, item.claim());
        secondReading.check(item.taskId(), item.kind(), person);
        personalWork.check(item.taskId(), item.kind(), person);
        items.remember(person, name);
        tasks.setAssignee(item.taskId(), person);
        events.publishEvent(new WorkTaken(item.claim(), item.kind(), person, name));
    }

    private static void requireHolderOrLead(Actor actor, WorkItem item) {
        if (!item.isHeldBy(actor.id())) {
            requireRole(actor, Set.of(TEAM_LEAD));
        }
    }

    private static void requireRole(Actor actor, Set<Role> roles) {
        if (!actor.isAny(roles)) {
            throw new AccessDeniedException("This work is for " + roles);
        }
    }
}
