package nl.tegemoet.development;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/** Starts MariaDB, Keycloak, a mail catcher and the application in this order, tells how far it is, and stops them in the reverse order. */
public final class DevelopmentStart {

    private final Class<?> application;
    private final long begin = System.nanoTime();

    private volatile ConfigurableApplicationContext context;
    private volatile RealDatabase database;
    private volatile RealKeycloak keycloak;
    private volatile MailCatcher mail;

    public DevelopmentStart(Class<?> application) {
        this.application = application;
    }

    /** Returns when everything runs; on a failure says in one sentence what is wrong and ends the program. */
    public void run(String... arguments) {
        try {
            DevelopmentSettings settings = DevelopmentSettings.from(System.getenv());
            OneAtATime.take(settings.folder());
            settings.requireFreePorts();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(settings.folder()), "development-end"));
            start(settings, arguments);
            tell("Ready after " + secondsSinceBegin() + " seconds. Ctrl-C stops everything.");
        } catch (CannotStart e) {
            tell(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void start(DevelopmentSettings settings, String... arguments) {
        tell("Starting MariaDB on port " + settings.databasePort() + " (the very first start unpacks it)");
        database = RealDatabase.start(settings.folder().resolve("mariadb"), settings.databasePort());
        mail = MailCatcher.start(settings.mailPort(), settings.folder().resolve("mail"));
        CompletableFuture<Void> login = CompletableFuture.runAsync(() -> startKeycloak(settings));
        tell("Starting Tegemoet on port " + settings.applicationPort());
        context = run(application(settings), settings, arguments);
        join(login);
        System.out.println(Welcome.text(settings));
    }

    private static ConfigurableApplicationContext run(SpringApplication application, DevelopmentSettings settings, String... arguments) {
        try {
            return application.run(arguments);
        } catch (RuntimeException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof FlywayException) {
                throw new CannotStart("The tables in " + settings.folder() + " were made by other migrations than those here: "
                        + "delete that folder to start afresh, or set TEGEMOET_DEVELOPMENT_FOLDER to another one.");
            }
            throw e;
        }
    }

    private void startKeycloak(DevelopmentSettings settings) {
        tell("Starting Keycloak on port " + settings.keycloakPort());
        Path folder = settings.folder().resolve("keycloak");
        RealmSource realms = new RealmSource(folder, settings.applicationUrl() + " " + settings.keycloakPort());
        boolean importRealms = realms.changed();
        if (importRealms) {
            database.drop("keycloak");
        }
        keycloak = RealKeycloak.start(new RealKeycloak.Settings(folder, settings.keycloakPort(), database.schema("keycloak"),
                settings.applicationUrl(), importRealms), this::tell);
        realms.remember();
    }

    private SpringApplication application(DevelopmentSettings settings) {
        SpringApplication spring = new SpringApplication(application);
        spring.setAdditionalProfiles("development");
        // the application must end before its servers, so its end is part of ours
        spring.setRegisterShutdownHook(false);
        Map<String, Object> parts = Map.of(
                "spring.datasource.url", database.schema("tegemoet"),
                "spring.datasource.username", RealDatabase.USER,
                "spring.datasource.password", RealDatabase.PASSWORD,
                "TEGEMOET_LOGIN_URL", "http://localhost:" + settings.keycloakPort(),
                "TEGEMOET_DECISION_PAUSE", "PT0S",
                "TEGEMOET_DECISION_SPARE_WEEKENDS", "false",
                "TEGEMOET_MAIL_HOST", "127.0.0.1",
                "TEGEMOET_MAIL_PORT", settings.mailPort(),
                "TEGEMOET_MAIL_SECURITY", "none",
                "TEGEMOET_MAIL_FROM", "berichten@post.example");
        spring.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addLast(DevelopmentSecrets.read());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("development parts", parts));
        });
        return spring;
    }

    private static void join(CompletableFuture<Void> login) {
        try {
            login.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void stop(Path folder) {
        if (context != null) {
            context.close();
        }
        if (keycloak != null) {
            keycloak.stop();
        }
        if (database != null) {
            database.stop();
        }
        if (mail != null) {
            mail.stop();
        }
        OneAtATime.giveBack(folder);
    }

    private void tell(String line) {
        System.out.printf("[tegemoet %4d s] %s%n", secondsSinceBegin(), line);
    }

    private long secondsSinceBegin() {
        return (System.nanoTime() - begin) / 1_000_000_000;
    }
}
