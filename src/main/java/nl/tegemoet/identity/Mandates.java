package nl.tegemoet.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.identity.MandateNotPossible.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of mandates (mandaatregister, Awb 10:3): who may sign which kind of decision, from when to when. One person records a
 * mandate, another confirms it; without a row that holds on the day itself nobody signs.
 */
@Service
@Transactional
public class Mandates {

    private final MandateRecords records;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandates(MandateRecords records, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The mandate on which this person may sign such a decision on that day. */
    @Transactional(readOnly = true)
    public Optional<Mandate> of(Actor signer, MandateKind kind, LocalDate on) {
        return records.of(signer.id(), kind).stream().filter(mandate -> mandate.holdsOn(on)).findFirst();
    }

    /** The same, today; the database asks once more when a signature is kept. */
    @Transactional(readOnly = true)
    public Optional<Mandate> today(Actor signer, MandateKind kind) {
        return of(signer, kind, LocalDate.now(clock));
    }

    public boolean maySign(Actor signer, MandateKind kind, LocalDate on) {
        return of(signer, kind, on).isPresent();
    }

    /** Everybody who may sign such a decision today, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> mandated(MandateKind kind) {
        var today = LocalDate.now(clock);
        return records.of(kind).stream().filter(mandate -> mandate.holdsOn(today))
                .map(mandate -> new Colleague(mandate.holder(), mandate.holderName())).distinct().toList();
    }

    /** The whole register, by name, the newest first. */
    @AllowedFor({Role.ADMINISTRATOR, Role.TEAM_LEAD, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Mandate> all() {
        return records.all();
    }

    /**
     * Records a mandate for each of these kinds; they wait for somebody who confirms them.
     *
     * @param endsOn the last day; null: until it is ended
     * @throws MandateNotPossible if something is missing, the days cannot be, or the person has such a mandate on one of them
     */
    @AllowedFor(Role.ADMINISTRATOR)
    public void record(Colleague holder, Set<MandateKind> kinds, String basis, LocalDate beginsOn, LocalDate endsOn) {
        require(holder != null, Problem.HOLDER_MISSING);
        require(!kinds.isEmpty(), Problem.KIND_MISSING);
        require(basis != null && !basis.isBlank(), Problem.BASIS_MISSING);
        require(beginsOn != null, Problem.BEGIN_MISSING);
        require(endsOn == null || !endsOn.isBefore(beginsOn), Problem.ENDS_BEFORE_BEGIN);
        require(endsOn == null || !endsOn.isBefore(LocalDate.now(clock)), Problem.ENDS_IN_THE_PAST);
        require(!holder.id().equals(currentActor.actor().id()), Problem.OWN_MANDATE);
        kinds.stream().sorted().forEach(kind -> record(new Mandate(MandateId.random(), holder.id(), holder.displayName(), kind, basis.strip(),
                beginsOn, endsOn, step(), Optional.empty(), Optional.empty())));
    }

    private void record(Mandate mandate) {
        require(records.locked(mandate.holder(), mandate.kind()).stream()
                .noneMatch(other -> other.overlaps(mandate.beginsOn(), mandate.endsOn())), Problem.OVERLAPS);
        try {
            records.add(mandate);
        } catch (DuplicateKeyException recordedMeanwhile) {
            throw new MandateNotPossible(Problem.OVERLAPS);
        }
        events.publishEvent(new MandateChanged(mandate, "recorded"));
    }

    /** @throws MandateNotPossible if the current actor recorded it or holds it, or nothing is left to confirm */
    @AllowedFor(Role.TEAM_LEAD)
    public void confirm(MandateId id) {
        var mandate = locked(id);
        require(mandate.state(LocalDate.now(clock)) == Mandate.State.TO_CONFIRM, Problem.CHANGED_MEANWHILE);
        require(!mandate.recorded().by().equals(currentActor.actor().id()), Problem.SAME_PERSON);
        require(!mandate.holder().equals(currentActor.actor().id()), Problem.OWN_MANDATE);
        records.confirm(id, step());
        events.publishEvent(new MandateChanged(mandate, "confirmed"));
    }

    /**
     * Ends a mandate at once, confirmed or not. What was signed on it stands.
     *
     * @throws MandateNotPossible if there is no reason, or it has ended or run out
     */
    @AllowedFor({Role.ADMINISTRATOR, Role.TEAM_LEAD})
    public void end(MandateId id, String reason) {
        var mandate = locked(id);
        var state = mandate.state(LocalDate.now(clock));
        require(state != Mandate.State.ENDED && state != Mandate.State.EXPIRED, Problem.CHANGED_MEANWHILE);
        require(reason != null && !reason.isBlank(), Problem.REASON_MISSING);
        records.end(id, step(), reason.strip());
        events.publishEvent(new MandateChanged(mandate, "ended"));
    }

    private Mandate locked(MandateId id) {
        return records.locked(id).orElseThrow(() -> new MandateNotPossible(Problem.CHANGED_MEANWHILE));
    }

    private Mandate.Step step() {
        var actor = currentActor.actor();
        return new Mandate.Step(actor.id(), actor.displayName(), clock.instant());
    }

    private static void require(boolean held, Problem otherwise) {
        if (!held) {
            throw new MandateNotPossible(otherwise);
        }
    }
}
