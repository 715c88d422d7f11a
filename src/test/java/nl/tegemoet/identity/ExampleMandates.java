package nl.tegemoet.identity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register of mandates: in the development start, and in every test, the people who sign there may sign everything. Recorded
 * by bea and confirmed by somebody who is not the holder, as in earnest.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ExampleMandates implements ApplicationRunner {

    private static final Actor BEA = new Actor("bea", "Bea Bakker", Set.of(Role.ADMINISTRATOR), null);
    private static final Set<Colleague> SIGNERS = Set.of(new Colleague("rosa", "Rosa Roelofs"), new Colleague("tom", "Tom Terpstra"),
            new Colleague("wilma", "Wilma Wiersma"), new Colleague("rik", "Rik Rademaker"), new Colleague("tessa", "Tessa Timmer"));

    private final Mandates mandates;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    ExampleMandates(Mandates mandates, CurrentActor currentActor, JdbcClient jdbc) {
        this.mandates = mandates;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from identity_mandate").query(Long.class).single() == 0) {
            SIGNERS.forEach(signer -> give(signer, EnumSet.allOf(MandateKind.class), LocalDate.of(2020, 1, 1), null));
            give(new Colleague("nina", "Nina Nijland"), EnumSet.of(MandateKind.HARDSHIP), LocalDate.of(2020, 1, 1), null);
        }
    }

    /** Gives this person these mandates, recorded and confirmed. */
    public void give(Colleague holder, Set<MandateKind> kinds, LocalDate from, LocalDate until) {
        currentActor.runAs(BEA, () -> mandates.record(holder, kinds, "Mandaatbesluit 2020, artikel 3", from, until));
        var lead = Stream.of("tom", "tessa").filter(one -> !one.equals(holder.id())).findFirst().orElseThrow();
        currentActor.runAs(TestActors.staff(lead, Role.TEAM_LEAD), () -> mandates.all().stream()
                .filter(mandate -> mandate.holder().equals(holder.id()) && mandate.confirmed().isEmpty() && mandate.ended().isEmpty())
                .forEach(mandate -> mandates.confirm(mandate.id())));
    }
}
