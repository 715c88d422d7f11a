package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.tegemoet.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig
@Import({RoleCheck.class, RoleCheckTests.Signing.class})
class RoleCheckTests {

    @AllowedFor(Role.REVIEWER)
    static class Signing {

        String sign() {
            return "signed";
        }

        @AllowedFor({Role.AUDITOR, Role.SYSTEM})
        String look() {
            return "seen";
        }
    }

    private final Signing signing;

    RoleCheckTests(@org.springframework.beans.factory.annotation.Autowired Signing signing) {
        this.signing = signing;
    }

    @Test
    void whoHasTheRoleOfTheTypeMayCall() {
        assertThat(TestActors.callAs("rosa", Role.REVIEWER, signing::sign)).isEqualTo("signed");
    }

    @Test
    void whoLacksTheRoleIsRefused() {
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, signing::sign)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TestActors.callAsApplicant(PersonId.random(), signing::sign)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theMethodsOwnRolesReplaceThoseOfTheType() {
        assertThat(TestActors.callAsSystem(signing::look)).isEqualTo("seen");
        assertThatThrownBy(() -> TestActors.callAs("rosa", Role.REVIEWER, signing::look)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(signing::sign).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
