package nl.tegemoet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exchanges a BSN for the person inside Tegemoet (personen), so that the number goes no further than the login. BSN and profile are
 * sealed with the person's own key.
 */
@Service
@Transactional
public class Persons {

    private static final String BSN = "bsn";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final CurrentActor currentActor;
    private final Clock clock;

    Persons(JdbcClient jdbc, Vault vault, JsonMapper json, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The person with this BSN, made at the first login; the profile is brought up to date at every login. Two first logins at once
     * make one person. Called by the login itself, which acts as the system: nobody is logged in yet.
     */
    @AllowedFor(Role.SYSTEM)
    public PersonId identify(Bsn bsn, PersonProfile fromLogin) {
        var index = vault.blindIndex(BSN, bsn.value());
        var known = find(index);
        if (known.isPresent()) {
            refresh(known.get(), fromLogin);
            return known.get();
        }
        return make(index, bsn, fromLogin);
    }

    /**
     * The person who wrote on paper. Somebody who is known by this BSN stays as the login told of them; who gave none is somebody new.
     *
     * @param bsn null if it was not given
     */
    @AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
    public PersonId register(Bsn bsn, PersonProfile told) {
        if (bsn == null) {
            return add(told);
        }
        var index = vault.blindIndex(BSN, bsn.value());
        return find(index).orElseGet(() -> make(index, bsn, told));
    }

    private PersonId add(PersonProfile told) {
        var person = PersonId.random();
        jdbc.sql("insert into person (id, profile, known_since, refreshed_at) values (?, ?, ?, ?)")
                .params(person.toString(), sealed(person, told), now(), now()).update();
        return person;
    }

    /** An applicant sees only their own profile. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.FINANCE_PREPARER,
            Role.FINANCE_APPROVER, Role.DISPATCHER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public PersonProfile profile(PersonId person) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !actor.personId().equals(person)) {
            throw new PersonNotFound();
        }
        return jdbc.sql("select profile from person where id = ?").param(person.toString())
                .query((row, number) -> read(person, row)).optional().orElseThrow(PersonNotFound::new);
    }

    /** Finds a person who once logged in; for staff who have the number from a letter. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    @Transactional(readOnly = true)
    public Optional<PersonId> find(Bsn bsn) {
        return find(vault.blindIndex(BSN, bsn.value()));
    }

    private Optional<PersonId> find(String index) {
        return jdbc.sql("select id from person where bsn_index = ?").param(index).query(String.class).optional().map(PersonId::of);
    }

    private void refresh(PersonId person, PersonProfile profile) {
        jdbc.sql("update person set profile = ?, refreshed_at = ? where id = ?")
                .params(sealed(person, profile), now(), person.toString()).update();
    }

    /** The unique key decides between two logins that come at once: the later one waits and then finds the earlier one's person. */
    private PersonId make(String index, Bsn bsn, PersonProfile profile) {
        var person = PersonId.random();
        var sealedBsn = vault.sealText(KeyOwner.person(person), bsn.value(), "person.bsn:" + person);
        jdbc.sql("insert into person (id, bsn_index, bsn, profile, known_since, refreshed_at) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update refreshed_at = values(refreshed_at)")
                .params(person.toString(), index, sealedBsn, sealed(person, profile), now(), now()).update();
        return find(index).orElseThrow();
    }

    private byte[] sealed(PersonId person, PersonProfile profile) {
        return vault.sealText(KeyOwner.person(person), json.writeValueAsString(profile), profileContext(person));
    }

    private PersonProfile read(PersonId person, ResultSet row) throws SQLException {
        return json.readValue(vault.openText(KeyOwner.person(person), row.getBytes("profile"), profileContext(person)), PersonProfile.class);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String profileContext(PersonId person) {
        return "person.profile:" + person;
    }
}
