package nl.tegemoet.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person may do in Tegemoet. The names are those of the realm roles in Keycloak, in capitals and with underscores. Representing or
 * helping an applicant is not a role but a relation to a claim.
 */
public enum Role {
    /** Asks for compensation for herself or himself. */
    APPLICANT,
    /** Checks, assesses and proposes. */
    CASEWORKER,
    /** Reads a colleague's proposal again, and may sign. */
    REVIEWER,
    /** Makes a payment batch. */
    FINANCE_PREPARER,
    /** Releases a payment batch that somebody else made. */
    FINANCE_APPROVER,
    /** Prepares the decision on an objection. */
    OBJECTION_LAWYER,
    /** Divides the work and may sign. */
    TEAM_LEAD,
    /** Sees everything, changes nothing. */
    AUDITOR,
    /** Member of the client council: aggregates only. */
    COUNCIL_MEMBER,
    /** Sends the paper mail. */
    DISPATCHER,
    /** Keeps the system running; decides nothing. */
    ADMINISTRATOR,
    /** The system itself at work, for example a timer; never a person and never in Keycloak. */
    SYSTEM;

    /** {@code finance-preparer}, as the realm writes it. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code ROLE_FINANCE_PREPARER}, as Spring Security writes it. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role that the realm names so; empty for a role that Tegemoet does not know, and always for {@link #SYSTEM}. */
    public static Optional<Role> ofRealm(String realmName) {
        return Stream.of(values()).filter(role -> role != SYSTEM && role.realmName().equals(realmName)).findFirst();
    }
}
