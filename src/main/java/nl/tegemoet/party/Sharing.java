package nl.tegemoet.party;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.ClaimSharing;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Share.State;
import nl.tegemoet.party.SharingNotPossible.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an applicant invite somebody to read along with a draft or a claim (iemand laten meelezen, Awb 2:1), and take that back. The helper
 * comes in with a DigiD of their own and a code that the applicant tells them; they read, and never act.
 */
@Service
@Transactional
@AllowedFor(Role.APPLICANT)
public class Sharing implements ClaimSharing {

    /** A code that nobody used by then was perhaps mislaid. */
    private static final Duration CODE_HOLDS = Duration.ofDays(7);
    private static final Duration ATTEMPTS_COUNT = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_AT_ONCE = 10;
    private static final int LONGEST_NAME = 100;
    private static final Purpose READING_ALONG = Purpose.reason("Leest mee op uitnodiging van de aanvrager.");

    private final Shares shares;
    private final Persons persons;
    private final ClaimOwners owners;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Sharing(Shares shares, Persons persons, ClaimOwners owners, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.shares = shares;
        this.persons = persons;
        this.owners = owners;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Invites somebody.
     *
     * @throws SharingNotPossible if nothing is shared, the last day has gone by, the name is too long or too many were invited
     * @throws ShareNotFound if the claim is somebody else's
     */
    public Invited invite(ClaimId claim, Invitation invitation) {
        requireOwn(claim);
        require(!invitation.parts().isEmpty(), Problem.NOTHING_SHARED);
        require(!invitation.until().isBefore(today()), Problem.DAY_GONE_BY);
        require(!invitation.who().isBlank() && invitation.who().length() <= LONGEST_NAME, Problem.TOO_LONG);
        require(shares.of(claim).stream().filter(this::isAlive).count() < MOST_AT_ONCE, Problem.TOO_MANY);
        var now = now();
        var share = new Share(ShareId.random(), claim, invitation.who().strip(), invitation.relation(), invitation.parts(), invitation.until(),
                now, now.plus(CODE_HOLDS), null, null, null, null, null);
        var code = ShareCode.random();
        shares.add(share, code);
        accounting.act(claim, "party.helper-invited", Map.of("share", share.id().toString(), "sees", names(share.parts()),
                "until", share.until().toString()));
        return new Invited(share, code);
    }

    /** Everybody who was ever invited to this claim, the first first. */
    @Transactional(readOnly = true)
    public List<Share> ofOwn(ClaimId claim) {
        requireOwn(claim);
        return shares.of(claim);
    }

    /** @throws ShareNotFound if it is not of this claim, or the claim is somebody else's */
    @Transactional(readOnly = true)
    public Share ofOwn(ClaimId claim, ShareId id) {
        requireOwn(claim);
        return shares.find(id).filter(share -> share.claim().equals(claim)).orElseThrow(ShareNotFound::new);
    }

    /** From the next click on the helper sees nothing; taking back twice is the same as once. */
    public void takeBack(ClaimId claim, ShareId id) {
        var share = ofOwn(claim, id);
        if (share.takenBackAt() == null) {
            shares.takeBack(id, now());
            accounting.act(claim, "party.helper-taken-back", Map.of("share", id.toString()));
        }
    }

    /**
     * Opens an invitation with the code that the applicant told; it works once, for one person.
     *
     * @throws SharingNotPossible if no open invitation has this code, if it is for one's own claim, or after too many wrong codes
     */
    @Transactional(noRollbackFor = SharingNotPossible.class)
    public Share accept(String code) {
        var me = me();
        require(shares.missedSince(me, now().minus(ATTEMPTS_COUNT)) < MOST_ATTEMPTS, Problem.TOO_MANY_ATTEMPTS);
        var share = shares.lockByCode(code).filter(found -> state(found) == State.INVITED).orElse(null);
        if (share == null) {
            shares.missed(me, now());
            throw new SharingNotPossible(Problem.CODE_UNKNOWN);
        }
        require(!owners.owns(me, share.claim()), Problem.OWN_CLAIM);
        shares.accept(share, me, persons.profile(me).name().full(), now());
        accounting.act(share.claim(), "party.helper-accepted", Map.of("share", share.id().toString()));
        return shares.find(share.id()).orElseThrow();
    }

    /** What is shared with the acting person today. */
    @Transactional(readOnly = true)
    public List<Share> withMe() {
        return shares.of(me()).stream().filter(share -> state(share) == State.OPEN).toList();
    }

    /**
     * The acting person looks at what is shared with them, which the applicant can see and which is recorded.
     *
     * @throws ShareNotFound also if it was taken back or has ended
     */
    public Share look(ShareId id) {
        var share = shares.find(id).filter(found -> me().equals(found.helper()) && state(found) == State.OPEN).orElseThrow(ShareNotFound::new);
        shares.looked(id, now());
        accounting.read(share.claim(), "claim", READING_ALONG);
        return share;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Part> shared(PersonId helper, ClaimId claim) {
        return shares.of(helper).stream().filter(share -> share.claim().equals(claim) && state(share) == State.OPEN)
                .flatMap(share -> share.parts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAlive(Share share) {
        return state(share) == State.OPEN || state(share) == State.INVITED;
    }

    public State state(Share share) {
        return share.state(now(), today());
    }

    private void requireOwn(ClaimId claim) {
        if (!owners.owns(me(), claim)) {
            throw new ShareNotFound();
        }
    }

    private static void require(boolean holds, Problem otherwise) {
        if (!holds) {
            throw new SharingNotPossible(otherwise);
        }
    }

    private static String names(Set<Part> parts) {
        return parts.stream().sorted().map(Part::name).collect(Collectors.joining(","));
    }

    private PersonId me() {
        return currentActor.actor().personId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
