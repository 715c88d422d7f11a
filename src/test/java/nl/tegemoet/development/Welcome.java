package nl.tegemoet.development;

import java.util.List;
import java.util.stream.Collectors;

/** The last lines of the development start: where everything is, and as whom one can log in. */
final class Welcome {

    private static final String TEXT = """

            ────────────────────────────────────────────────────────────────────────────────────────
             Tegemoet               %1$s
               for applicants       %1$s/portal        (through DigiD, which a second realm plays)
               for staff            %1$s/desk
             Keycloak               http://localhost:%2$d/admin/    %3$s / %4$s
             MariaDB                127.0.0.1:%5$d, schema tegemoet    %6$s / %7$s
             Mail                   127.0.0.1:%11$d    (each e-mail that goes out becomes a file in %8$s/mail)
             Data                   %8$s    (delete it to start afresh)
             Bank                   %8$s/bank    (its answers to take in, written after each release)

             Applicants (user name, password)
            %9$s
             Staff (user name, password, team)
            %10$s
             One browser holds one person at a time: log out first, or use a second (private) window.
            ────────────────────────────────────────────────────────────────────────────────────────
            """;

    private Welcome() {
    }

    static String text(DevelopmentSettings settings) {
        return TEXT.formatted(settings.applicationUrl(), settings.keycloakPort(), RealKeycloak.ADMINISTRATOR,
                RealKeycloak.ADMINISTRATOR_PASSWORD, settings.databasePort(), RealDatabase.USER, RealDatabase.PASSWORD,
                settings.folder(), table(DemoPerson.applicants()), table(DemoPerson.staff()),
                settings.mailPort());
    }

    private static String table(List<DemoPerson> people) {
        return people.stream().map(person -> "   %-8s %-14s %-6s %s%n".formatted(person.userName(), person.password(), person.team(),
                person.about())).collect(Collectors.joining());
    }
}
