package nl.tegemoet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.kernel.PersonName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RealParts
class PersonsDatabaseTests {

    @Autowired
    private Persons persons;

    @Test
    void theSameNumberIsTheSamePersonWithTheNewestProfile() {
        var bsn = ExampleClaims.aBsn();
        var first = identify(bsn, profile("Dorpsstraat"));
        var second = identify(bsn, profile("Kerkstraat"));
        assertThat(second).isEqualTo(first);
        var profile = TestActors.callAsApplicant(first, () -> persons.profile(first));
        assertThat(profile.address().street()).isEqualTo("Kerkstraat");
        assertThat(profile.label()).isEqualTo("A.V. 1961");
    }

    @Test
    void manyFirstLoginsAtOnceMakeOnePerson() throws Exception {
        var bsn = ExampleClaims.aBsn();
        List<Callable<PersonId>> logins = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            logins.add(() -> identify(bsn, profile("Dorpsstraat")));
        }
        var pool = Executors.newFixedThreadPool(16);
        try {
            var made = new HashSet<PersonId>();
            for (var login : pool.invokeAll(logins)) {
                made.add(login.get());
            }
            assertThat(made).hasSize(1);
            var only = made.iterator().next();
            assertThat(TestActors.callAsApplicant(only, () -> persons.profile(only)).name().familyName()).isEqualTo("Vries");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void nobodySeesTheProfileOfSomebodyElse() {
        var mine = identify(ExampleClaims.aBsn(), profile("Dorpsstraat"));
        var stranger = PersonId.random();
        assertThatThrownBy(() -> TestActors.callAsApplicant(stranger, () -> persons.profile(mine))).isInstanceOf(PersonNotFound.class);
    }

    @Test
    void onlyTheLoginExchangesNumbers() {
        var bsn = ExampleClaims.aBsn();
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, () -> persons.identify(bsn, profile("Dorpsstraat"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staffFindAPersonByNumber() {
        var bsn = ExampleClaims.aBsn();
        var person = identify(bsn, profile("Dorpsstraat"));
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> persons.find(bsn))).contains(person);
        var unknown = ExampleClaims.aBsn();
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> persons.find(unknown))).isEmpty();
    }

    private PersonId identify(Bsn bsn, PersonProfile profile) {
        return TestActors.callAsSystem(() -> persons.identify(bsn, profile));
    }

    private static PersonProfile profile(String street) {
        return new PersonProfile(new PersonName("Anna Maria", "de", "Vries"), LocalDate.of(1961, 3, 12),
                new Address(street, "12", "1234 AB", "Utrecht", "NL"), "anna@example.org", null);
    }
}
