package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.tegemoet.identity.LoginRefused.Reason;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

class LoginRulesTests {

    private static final Map<String, Object> ANNA = Map.of("bsn", "999990007", "loa", "substantieel", "given_name", "Anna Maria",
            "family_name_prefix", "van der", "family_name", "Berg", "birthdate", "1962-03-14",
            "address", Map.of("street_address", "Dorpsstraat 12 B", "postal_code", "3511 AB", "locality", "Utrecht", "country", "NL"));

    private final PersonId anna = PersonId.random();
    private final AtomicReference<Bsn> askedFor = new AtomicReference<>();
    private final AtomicReference<PersonExchange.Profile> told = new AtomicReference<>();

    @Test
    void anApplicantIsAPersonAndNothingElse() {
        var actor = login("substantieel").actor(claims(ANNA));

        assertThat(actor).isEqualTo(Actor.applicant(anna));
        assertThat(askedFor.get()).isEqualTo(Bsn.of("999990007"));
        assertThat(told.get().name().full()).isEqualTo("Anna Maria van der Berg");
        assertThat(told.get().birthDate()).isEqualTo(LocalDate.of(1962, 3, 14));
        assertThat(told.get().address()).hasValueSatisfying(address -> {
            assertThat(address.street()).isEqualTo("Dorpsstraat");
            assertThat(address.houseNumber()).isEqualTo("12 B");
            assertThat(address.townLine()).isEqualTo("3511 AB  UTRECHT");
        });
    }

    @Test
    void somebodyWithoutAnAddressMayComeIn() {
        assertThat(login("substantieel").actor(claims(without("address")))).isEqualTo(Actor.applicant(anna));
        assertThat(told.get().address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"substantieel, basis", "substantieel, midden", "hoog, substantieel", "substantieel, iets", "basis, ''"})
    void aLevelThatIsTooLowOrUnknownOpensNothing(String minimum, String reached) {
        assertThatThrownBy(() -> login(minimum).actor(claims(with("loa", reached)))).isInstanceOfSatisfying(LoginRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.LEVEL));
        assertThat(askedFor.get()).as("nobody was looked up").isNull();
    }

    @ParameterizedTest
    @CsvSource({"substantieel, Substantieel", "substantieel, hoog", "basis, midden"})
    void aLevelThatIsHighEnoughOpens(String minimum, String reached) {
        assertThat(login(minimum).actor(claims(with("loa", reached)))).isEqualTo(Actor.applicant(anna));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bsn", "birthdate", "family_name"})
    void answersThatAreMissingOpenNothingAndAreNotQuoted(String missing) {
        assertThatThrownBy(() -> login("substantieel").actor(claims(without(missing)))).isInstanceOfSatisfying(LoginRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.PERSON);
            assertThat(refused).hasNoCause();
            assertThat(refused.toString()).doesNotContain("999990007", "Berg");
        });
    }

    @Test
    void aNumberThatIsNoBsnOpensNothing() {
        assertThatThrownBy(() -> login("substantieel").actor(claims(with("bsn", "123456789")))).isInstanceOf(LoginRefused.class);
    }

    @Test
    void staffBringTheirRolesAndTheirTeam() {
        var actor = new StaffLogin().actor(claims(Map.of("preferred_username", "carla", "name", "Carla Claassen",
                "realm_access", Map.of("roles", List.of("caseworker", "offline_access")), "groups", List.of("/noord"))));

        assertThat(actor).isEqualTo(new Actor("carla", "Carla Claassen", java.util.Set.of(Role.CASEWORKER), "noord"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "system", "default-roles-tegemoet"})
    void whoHasNoStaffRoleDoesNotGetInAtTheDesk(String role) {
        assertThatThrownBy(() -> new StaffLogin().actor(claims(Map.of("preferred_username", "somebody",
                "realm_access", Map.of("roles", List.of(role)))))).isInstanceOfSatisfying(LoginRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ROLE));
    }

    private ApplicantLogin login(String minimum) {
        var nobody = new IdentitySettings.Client("", "");
        var settings = new IdentitySettings(URI.create("http://localhost/realms/tegemoet"), Optional.empty(),
                AssuranceLevel.of(minimum).orElseThrow(), nobody, nobody, nobody, false, Duration.ofMinutes(15), Duration.ofMinutes(30),
                Duration.ofHours(8));
        return new ApplicantLogin((bsn, profile) -> {
            askedFor.set(bsn);
            told.set(profile);
            return anna;
        }, settings);
    }

    private static StandardClaimAccessor claims(Map<String, Object> claims) {
        return () -> claims;
    }

    private static Map<String, Object> with(String name, Object value) {
        var changed = new HashMap<>(ANNA);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(String name) {
        var changed = new HashMap<>(ANNA);
        changed.remove(name);
        return changed;
    }
}
