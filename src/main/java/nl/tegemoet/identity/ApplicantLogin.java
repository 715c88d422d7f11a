package nl.tegemoet.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tegemoet.identity.LoginRefused.Reason;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonName;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.stereotype.Component;

/** Makes an applicant of what DigiD says: checks the level, trades the BSN for a person's number and forgets the rest. */
@Component
class ApplicantLogin {

    private static final Pattern STREET_AND_NUMBER = Pattern.compile("(.+?)\\s+(\\d.*)");

    private final PersonExchange persons;
    private final IdentitySettings settings;

    ApplicantLogin(PersonExchange persons, IdentitySettings settings) {
        this.persons = persons;
        this.settings = settings;
    }

    /** @throws LoginRefused if the level is too low, or the answers cannot be right */
    Actor actor(StandardClaimAccessor claims) {
        var level = AssuranceLevel.of(claims.getClaimAsString("loa"));
        if (level.filter(reached -> reached.isAtLeast(settings.minimumLevel())).isEmpty()) {
            throw new LoginRefused(Reason.LEVEL);
        }
        try {
            return Actor.applicant(persons.exchange(Bsn.of(claims.getClaimAsString("bsn")), profile(claims)));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException broken) {
            // the cause may quote what the person's record said, so it goes no further
            throw new LoginRefused(Reason.PERSON);
        }
    }

    private static PersonExchange.Profile profile(StandardClaimAccessor claims) {
        var name = new PersonName(claims.getGivenName(), claims.getClaimAsString("family_name_prefix"), claims.getFamilyName());
        return new PersonExchange.Profile(name, LocalDate.parse(claims.getBirthdate()), address(claims.getClaims().get("address")));
    }

    private static Optional<Address> address(Object claim) {
        if (!(claim instanceof Map<?, ?> parts) || !(parts.get("locality") instanceof String town)) {
            return Optional.empty();
        }
        var line = String.valueOf(parts.get("street_address")).strip();
        var match = STREET_AND_NUMBER.matcher(line);
        var street = match.matches() ? match.group(1) : line;
        var number = match.matches() ? match.group(2) : "";
        var country = parts.get("country") instanceof String code && code.matches("[A-Z]{2}") ? code : "NL";
        return Optional.of(new Address(street, number, text(parts.get("postal_code")), town, country));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
