package nl.tegemoet.party;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ComparableName;
import nl.tegemoet.party.Representation.State;
import nl.tegemoet.party.RepresentationNotPossible.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who acts for an applicant (vertegenwoordiging, Awb 2:1): recorded by staff from paper, or by the applicant, whose login is the
 * authorisation. It ends by its date, by hand or by a refusal, from the day itself.
 */
@Service
@Transactional
public class Representing {

    private static final int MOST_AT_ONCE = 3;

    private final Representations representations;
    private final ClaimOwners owners;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Representing(Representations representations, ClaimOwners owners, Accounting accounting, CurrentActor currentActor,
            ApplicationEventPublisher events, Clock clock) {
        this.representations = representations;
        this.owners = owners;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a representative.
     *
     * @throws RepresentationNotPossible if it is for nothing, ends before it begins, rests on nothing, is one too many, or is of somebody who was
     *                                   refused on this claim; only a team lead lets them in again
     * @throws RepresentationNotFound if the claim is not the applicant's own
     */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.TEAM_LEAD})
    public RepresentationId record(ClaimId claim, Authorisation authorisation) {
        requireOwn(claim);
        var actor = currentActor.actor();
        var byApplicant = actor.is(Role.APPLICANT);
        require(!authorisation.scope().isEmpty(), Problem.NO_SCOPE);
        require(authorisation.until() == null || !authorisation.until().isBefore(authorisation.from()), Problem.ENDS_BEFORE_IT_BEGINS);
        require(restsOnSomething(authorisation, byApplicant), Problem.NO_DOCUMENT);
        require(representations.of(claim).stream().filter(one -> stateOf(one) != State.ENDED).count() < MOST_AT_ONCE, Problem.TOO_MANY);
        require(actor.is(Role.TEAM_LEAD) || !wasRefused(claim, authorisation.details().name()), Problem.REFUSED_BEFORE);
        var id = RepresentationId.random();
        representations.add(new Representation(id, claim, authorisation.kind(), authorisation.details(), authorisation.scope(),
                authorisation.from(), authorisation.until(), authorisation.document(), byApplicant, byApplicant ? "" : actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), null, false), actor.id());
        accounting.act(claim, "party.representative-recorded", Map.of("representation", id.toString(), "kind", authorisation.kind().name(),
                "scope", authorisation.scope().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                "from", authorisation.from().toString(), "until", authorisation.until() == null ? "" : authorisation.until().toString()));
        events.publishEvent(new RepresentativeRecorded(claim));
        return id;
    }

    /** An applicant can let anybody act for them; who was appointed by law or a court shows it, a lawyer need not. */
    private static boolean restsOnSomething(Authorisation authorisation, boolean byApplicant) {
        return byApplicant ? !authorisation.kind().isAppointed()
                : authorisation.document() != null || authorisation.kind() == RepresentativeKind.LAWYER;
    }

    /**
     * Ends a representation from today; ending twice is the same as once.
     *
     * @throws RepresentationNotFound if it is not of this claim, or for an applicant who cannot end what a law or a court began
     */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.TEAM_LEAD})
    public void end(ClaimId claim, RepresentationId id) {
        requireOwn(claim);
        var actor = currentActor.actor();
        var found = representations.of(claim).stream().filter(one -> one.id().equals(id))
                .filter(one -> !actor.is(Role.APPLICANT) || !one.kind().isAppointed()).findFirst().orElseThrow(RepresentationNotFound::new);
        if (stateOf(found) != State.ENDED) {
            representations.end(id, LocalDate.now(clock), actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
            accounting.act(claim, "party.representative-ended", Map.of("representation", id.toString()));
        }
    }

    /**
     * Refuses a representative from today, because of serious objections against them (Awb 2:2(1)); a lawyer (2:2(3)) and who was appointed by
     * law or a court cannot be. Both are told by whoever asks for this.
     *
     * @param reason as both will read it
     * @throws RepresentationNotFound if nobody acts under this id any more
     * @throws RepresentationNotPossible if it is a lawyer or somebody appointed, or there is no reason
     */
    @AllowedFor(Role.TEAM_LEAD)
    public void refuse(ClaimId claim, RepresentationId id, String reason, Address address) {
        var found = representations.of(claim).stream().filter(one -> one.id().equals(id) && stateOf(one) != State.ENDED).findFirst()
                .orElseThrow(RepresentationNotFound::new);
        require(found.kind() != RepresentativeKind.LAWYER, Problem.LAWYER);
        require(!found.kind().isAppointed(), Problem.APPOINTED);
        require(!reason.isBlank(), Problem.REASON_MISSING);
        var actor = currentActor.actor();
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.now(clock);
        representations.end(id, today, actor, moment);
        representations.add(new RepresentationRefusal(found, reason.strip(), address, actor.displayName(), today), actor, moment);
        accounting.act(claim, "party.representative-refused", Map.of("representation", id.toString(), "kind", found.kind().name()));
    }

    /** Who was refused on this claim, and why. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<RepresentationRefusal> refusals(ClaimId claim) {
        return representations.refusals(claim);
    }

    private boolean wasRefused(ClaimId claim, String name) {
        return representations.of(claim).stream().filter(Representation::refused)
                .anyMatch(one -> ComparableName.of(one.details().name()).equals(ComparableName.of(name)));
    }

    /** Everybody who acts, will act or acted for the applicant of this claim, the first recorded first. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<Representation> of(ClaimId claim) {
        requireOwn(claim);
        return representations.of(claim);
    }

    /** Whether it holds today. */
    public State stateOf(Representation representation) {
        return representation.stateOn(LocalDate.now(clock));
    }

    private void requireOwn(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new RepresentationNotFound();
        }
    }

    private static void require(boolean holds, Problem otherwise) {
        if (!holds) {
            throw new RepresentationNotPossible(otherwise);
        }
    }
}
