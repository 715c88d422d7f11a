package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Test;

/** The filing window, on the days of the scheme of 2021 and 2022 and of the one that is open; claims of before are tested on the database. */
class AdmissionTests {

    /** Nobody has filed anything. */
    private static final ClaimRecords NONE = new ClaimRecords() {
        @Override
        public Claim saveAndFlush(Claim claim) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Claim> findById(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Claim> findByIdIn(Collection<UUID> ids) {
            return List.of();
        }

        @Override
        public Optional<Claim> findByNumber(String number) {
            return Optional.empty();
        }

        @Override
        public List<Claim> findByPersonIdOrderBySubmittedAtDesc(UUID person) {
            return List.of();
        }

        @Override
        public boolean existsByIdAndPersonId(UUID id, UUID person) {
            return false;
        }
    };

    @Test
    void beforeTheFirstDayIsTooEarly() {
        assertThat(reasonAt("2020-12-31T22:59:59Z")).isEqualTo(Reason.NOT_OPEN_YET);
    }

    /** It is midnight in the Netherlands one hour before it is in UTC. */
    @Test
    void theFirstAndTheLastMomentCount() {
        assertThatCode(() -> admissionAt("2020-12-31T23:00:00Z").requireToBegin(PersonId.random(), ClaimKind.VICTIM)).doesNotThrowAnyException();
        assertThatCode(() -> admissionAt("2022-12-31T22:59:59Z").requireToBegin(PersonId.random(), ClaimKind.VICTIM)).doesNotThrowAnyException();
    }

    @Test
    void afterTheLastDayIsTooLate() {
        assertThat(reasonAt("2022-12-31T23:00:00Z")).isEqualTo(Reason.NO_LONGER_OPEN);
    }

    @Test
    void theSchemeOfTodayIsOpen() {
        assertThatCode(() -> admissionAt("2026-11-23T12:00:00Z").requireToBegin(PersonId.random(), ClaimKind.VICTIM)).doesNotThrowAnyException();
        assertThat(admissionAt("2026-11-23T12:00:00Z").needsNewFacts(PersonId.random(), Map.of())).isFalse();
    }

    private static Reason reasonAt(String moment) {
        var reason = new Reason[1];
        assertThatThrownBy(() -> admissionAt(moment).requireToBegin(PersonId.random(), ClaimKind.VICTIM)).isInstanceOfSatisfying(ApplicationNotPossible.class,
                refused -> reason[0] = refused.reason());
        return reason[0];
    }

    private static Admission admissionAt(String moment) {
        return new Admission(NONE, new Subjects(null), new Scheme(), Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Amsterdam")));
    }
}
