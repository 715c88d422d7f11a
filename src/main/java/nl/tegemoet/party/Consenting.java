package nl.tegemoet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps by which way somebody wants our messages about a claim (instemming, Awb 2:8). Without an express word it is the post; a choice
 * holds until the next one, and all of them are kept.
 */
@Service
@Transactional
public class Consenting {

    private final JdbcClient jdbc;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ClaimOwners owners;
    private final Clock clock;

    Consenting(JdbcClient jdbc, Accounting accounting, CurrentActor currentActor, ClaimOwners owners, Clock clock) {
        this.jdbc = jdbc;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Records a choice for the kinds that are named; one that says the same as before is not recorded again.
     *
     * @param wording the question that was answered, with the SHA-256 of its text; at most 120 characters
     */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.DISPATCHER, Role.SYSTEM})
    public void choose(ClaimId claim, Map<MessageKind, Channel> chosen, String wording) {
        requireOwn(claim);
        keep(claim, chosen, wording);
    }

    /**
     * Records what somebody told a colleague by letter or telephone, for the kinds that they spoke of.
     *
     * @throws LaterChoice if they chose again for one of these kinds after that day
     */
    @AllowedFor(Role.CASEWORKER)
    public void chooseTold(ClaimId claim, Map<MessageKind, Channel> chosen, ToldBy way, LocalDate receivedOn) {
        var overtaken = latest(claim).values().stream().filter(known -> chosen.containsKey(known.kind()))
                .anyMatch(known -> LocalDate.ofInstant(known.since(), clock.getZone()).isAfter(receivedOn));
        if (overtaken) {
            throw new LaterChoice();
        }
        keep(claim, chosen, "told by " + way.name().toLowerCase(Locale.ROOT) + ", " + receivedOn);
    }

    private void keep(ClaimId claim, Map<MessageKind, Channel> chosen, String wording) {
        var before = latest(claim);
        var changed = new TreeMap<String, String>();
        chosen.forEach((kind, channel) -> {
            var known = before.get(kind);
            if (known == null || known.channel() != channel) {
                add(claim, kind, channel, wording);
                changed.put(kind.name(), channel.name());
            }
        });
        if (!changed.isEmpty()) {
            changed.put("wording", wording);
            accounting.act(claim, "party.channel-chosen", changed);
        }
    }

    /** The way for this kind of message: the post unless another was expressly chosen. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER,
            Role.SYSTEM})
    @Transactional(readOnly = true)
    public Channel channel(ClaimId claim, MessageKind kind) {
        return channels(claim).get(kind);
    }

    /** The way for each kind of message. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER,
            Role.SYSTEM})
    @Transactional(readOnly = true)
    public Map<MessageKind, Channel> channels(ClaimId claim) {
        requireOwn(claim);
        var known = latest(claim);
        var channels = new EnumMap<MessageKind, Channel>(MessageKind.class);
        for (var kind : MessageKind.values()) {
            channels.put(kind, known.containsKey(kind) ? known.get(kind).channel() : Channel.POST);
        }
        return channels;
    }

    /** Every choice that was ever made for the claim, the first one first. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<ChannelChoice> history(ClaimId claim) {
        requireOwn(claim);
        return jdbc.sql("select * from party_channel_choice where claim_id = ? order by chosen_at, kind").param(claim.toString())
                .query(Consenting::choice).list();
    }

    private Map<MessageKind, ChannelChoice> latest(ClaimId claim) {
        var latest = new EnumMap<MessageKind, ChannelChoice>(MessageKind.class);
        jdbc.sql("select * from party_channel_choice where claim_id = ? order by kind, version").param(claim.toString())
                .query(Consenting::choice).list().forEach(choice -> latest.put(choice.kind(), choice));
        return latest;
    }

    private void add(ClaimId claim, MessageKind kind, Channel channel, String wording) {
        jdbc.sql("insert into party_channel_choice (claim_id, kind, version, channel, wording, chosen_at, chosen_by)"
                        + " select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ? from party_channel_choice where claim_id = ? and kind = ?")
                .params(claim.toString(), kind.name(), channel.name(), wording, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        currentActor.actor().id(), claim.toString(), kind.name())
                .update();
    }

    private void requireOwn(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new PersonNotFound();
        }
    }

    private static ChannelChoice choice(ResultSet row, int number) throws SQLException {
        return new ChannelChoice(MessageKind.valueOf(row.getString("kind")), Channel.valueOf(row.getString("channel")),
                row.getObject("chosen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("wording"),
                row.getString("chosen_by"));
    }
}
