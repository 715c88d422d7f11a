package nl.tegemoet.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition.Origin;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.evidence.Conversation.CalledOff;
import nl.tegemoet.evidence.Conversation.Invitation;
import nl.tegemoet.evidence.Conversation.Plan;
import nl.tegemoet.evidence.Conversation.Reason;
import nl.tegemoet.evidence.Conversation.Reply;
import nl.tegemoet.evidence.Conversation.Report;
import nl.tegemoet.evidence.Conversation.Way;
import nl.tegemoet.evidence.ConversationNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Sending;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talks with an applicant about what happened (gesprek): only if they want to, at a time that is safe, with two of us. One of the two writes
 * it down, the applicant corrects it, and it is used again at every later step, so that nobody has to tell it twice.
 */
@Service
@Transactional
public class Conversing {

    private static final int LONGEST_REPORT = 40_000;

    private final Conversations conversations;
    private final Claims claims;
    private final Contacting contacting;
    private final Adding adding;
    private final Scheme scheme;
    private final Sending sending;
    private final Accounting accounting;
    private final ClaimOwners owners;
    private final CurrentActor currentActor;
    private final Clock clock;

    Conversing(Conversations conversations, Claims claims, Contacting contacting, Adding adding, Scheme scheme, Sending sending,
            Accounting accounting, ClaimOwners owners, CurrentActor currentActor, Clock clock) {
        this.conversations = conversations;
        this.claims = claims;
        this.contacting = contacting;
        this.adding = adding;
        this.scheme = scheme;
        this.sending = sending;
        this.accounting = accounting;
        this.owners = owners;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Every talk on the claim, the first one first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Conversation> of(ClaimId claim) {
        return conversations.of(claim);
    }

    /**
     * Invites the applicant to a talk with the acting person and a colleague; letter L10 goes out.
     *
     * @param id chosen by the page; the same one invites nobody again
     * @throws ConversationNotPossible if they do not want to talk, or not then, or there was a talk that will do
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void invite(UUID id, ClaimId claim, Plan plan) {
        var by = currentActor.actor();
        if (conversations.find(id).isPresent()) {
            return;
        }
        requirePossible(claim, plan, by.id());
        var talk = new Conversation(id, claim, new Invitation(plan, new Colleague(by.id(), by.displayName()), clock.instant()), Optional.empty(),
                Optional.empty(), Optional.empty());
        try {
            conversations.add(talk);
        } catch (DuplicateKeyException plannedMeanwhile) {
            throw new ConversationNotPossible(Problem.PLANNED_ALREADY);
        }
        accounting.act(claim, "evidence.conversation-planned", Map.of("conversation", id.toString(), "way", plan.way().name(), "second", plan.second().id()));
        sending.send(claim, LetterType.CONVERSATION_INVITATION, id.toString());
    }

    private void requirePossible(ClaimId id, Plan plan, String first) {
        var claim = claims.summary(id);
        require(claim.status() == ClaimStatus.OPEN, Problem.CLAIM_NOT_OPEN);
        requireWanted(id, plan, claim.receivedOn());
        var there = LocalDateTime.ofInstant(plan.at(), clock.getZone());
        var invitationDays = scheme.evidencePolicyOn(claim.receivedOn()).invitationDays();
        require(!there.toLocalDate().isBefore(today().plusDays(invitationDays)), Problem.TOO_SOON);
        require(contacting.wishes(id).isSafe(there), Problem.NOT_SAFE);
        require(!plan.place().isEmpty() || plan.way() == Way.PHONE || plan.way() == Way.VIDEO, Problem.PLACE_MISSING);
        require(!plan.second().id().equals(first), Problem.SAME_PERSON);
        require(conversations.of(id).stream().noneMatch(talk -> talk.report().isPresent()) || !plan.whyAgain().isEmpty(), Problem.HELD_ALREADY);
    }

    private void requireWanted(ClaimId id, Plan plan, LocalDate receivedOn) {
        switch (contacting.preferences(id).conversation()) {
            case NO -> throw new ConversationNotPossible(Problem.NOT_WANTED);
            case DECIDE_LATER -> require(plan.consentedOn() != null && !plan.consentedOn().isAfter(today())
                    && !plan.consentedOn().isBefore(receivedOn), Problem.CONSENT_MISSING);
            case YES -> { }
        }
    }

    /** It does not take place; an invitation that waits for the post is taken back. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void callOff(UUID id, Reason reason, String words) {
        end(conversations.locked(id).orElseThrow(ClaimNotFound::new), reason, words);
    }

    /** The applicant calls it off themselves: another moment, or rather not. */
    @AllowedFor(Role.APPLICANT)
    public void callOffOwn(UUID id, boolean anotherTime, String words) {
        end(own(conversations.locked(id)), anotherTime ? Reason.OTHER_TIME : Reason.NOT_WANTED, words);
    }

    private void end(Conversation talk, Reason reason, String words) {
        if (talk.calledOff().isPresent()) {
            return;
        }
        require(talk.isPlanned(), Problem.CHANGED_MEANWHILE);
        conversations.callOff(talk, new CalledOff(reason, words.strip(), clock.instant()), currentActor.actor().id());
        accounting.act(talk.claim(), "evidence.conversation-called-off", Map.of("conversation", talk.id().toString(), "reason", reason.name()));
        if (sending.isWaiting(talk.claim(), LetterType.CONVERSATION_INVITATION, talk.id().toString())) {
            sending.takeBack(talk.claim(), LetterType.CONVERSATION_INVITATION, talk.id().toString(), reason.name());
        }
    }

    /**
     * One of the two writes down what was said; the applicant gets it to read (letter L34).
     *
     * @throws ConversationNotPossible before the talk, or if somebody else writes it
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void report(UUID id, String text) {
        var by = currentActor.actor();
        var talk = conversations.locked(id).orElseThrow(ClaimNotFound::new);
        require(talk.isPlanned(), Problem.CHANGED_MEANWHILE);
        require(talk.invitation().isOneOfTheTwo(by.id()), Problem.NOT_ONE_OF_THE_TWO);
        require(!talk.invitation().at().isAfter(clock.instant()), Problem.NOT_YET);
        require(!text.isBlank(), Problem.EMPTY);
        if (text.length() > LONGEST_REPORT) {
            throw new IllegalArgumentException("A report has at most " + LONGEST_REPORT + " letters");
        }
        conversations.report(talk, new Report(text.strip(), by.displayName(), clock.instant()), by.id());
        accounting.act(talk.claim(), "evidence.conversation-reported", Map.of("conversation", id.toString()));
        sending.send(talk.claim(), LetterType.CONVERSATION_REPORT, id.toString());
    }

    /** The talk that the applicant has to know of: the one that is planned, or the last one of which there is a report. */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public Optional<Conversation> own(ClaimId claim) {
        return owners.owns(currentActor.actor().personId(), claim)
                ? conversations.of(claim).stream().filter(talk -> talk.calledOff().isEmpty()).reduce((earlier, later) -> later) : Optional.empty();
    }

    /** @throws ClaimNotFound if there is none, or it is about a claim of somebody else */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public Conversation own(UUID id) {
        return own(conversations.find(id));
    }

    private Conversation own(Optional<Conversation> found) {
        return found.filter(talk -> owners.owns(currentActor.actor().personId(), talk.claim())).orElseThrow(ClaimNotFound::new);
    }

    /**
     * The applicant says what they think of the report.
     *
     * @param correction what is wrong in it, in their words; empty if they agree
     * @throws nl.tegemoet.claim.AdditionNotPossible if there is a decision already
     */
    @AllowedFor(Role.APPLICANT)
    public void replyOwn(UUID id, String correction) {
        var talk = own(conversations.locked(id));
        if (talk.isToBeRead()) {
            reply(talk, correction, addition -> adding.add(addition, talk.claim(), correction.strip(), List.of()));
        }
    }

    /** The same, written down by us: it came on paper, or was told on the telephone. */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void recordReply(UUID id, Origin origin, LocalDate receivedOn, String correction) {
        var talk = conversations.locked(id).orElseThrow(ClaimNotFound::new);
        require(talk.isToBeRead(), Problem.CHANGED_MEANWHILE);
        reply(talk, correction, addition -> adding.record(addition, talk.claim(), origin, correction.strip(), List.of(), receivedOn));
    }

    /** A correction is an addition to the claim: whoever works on it sees it, and a proposal made before is marked as made without it. */
    private void reply(Conversation talk, String correction, Consumer<UUID> keep) {
        var agreed = correction.isBlank();
        var addition = agreed ? null : UUID.randomUUID();
        if (!agreed) {
            keep.accept(addition);
        }
        conversations.reply(talk, new Reply(agreed, addition, clock.instant()));
        accounting.act(talk.claim(), "evidence.conversation-replied", Map.of("conversation", talk.id().toString(), "agreed", Boolean.toString(agreed)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void require(boolean held, Problem otherwise) {
        if (!held) {
            throw new ConversationNotPossible(otherwise);
        }
    }
}
