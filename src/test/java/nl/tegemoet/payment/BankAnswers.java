package nl.tegemoet.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tegemoet.payment.bank.PretendedBank;
import nl.tegemoet.payment.bank.PretendedBank.Fate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the bank in the development start: after each release it writes its answers into a folder, from which they can be taken in on
 * the page for payments. There are two of each kind to choose from: all went well, and one payment failed because the account is closed.
 */
@Component
@Profile("development")
class BankAnswers {

    private final Batching batching;
    private final Path folder;

    BankAnswers(Batching batching, @Value("${TEGEMOET_DEVELOPMENT_FOLDER:.tegemoet}") Path developmentFolder) {
        this.batching = batching;
        this.folder = developmentFolder.resolve("bank");
    }

    @EventListener
    void answer(BatchReleased released) {
        var file = batching.file(released.batch());
        var answers = folder.resolve(file.name().replace(".xml", ""));
        var well = new PretendedBank(file.content()).signing("A");
        write(answers, "1-all-accepted.xml", well.statusReport());
        write(answers, "2-all-paid.xml", well.statement());
        var first = well.endToEndIds().get(0);
        write(answers, "1-one-rejected.xml", new PretendedBank(file.content()).signing("B").decide(first, Fate.REJECTED).statusReport());
        write(answers, "2-one-returned.xml", new PretendedBank(file.content()).signing("B").decide(first, Fate.RETURNED).statement());
    }

    private static void write(Path folder, String name, byte[] content) {
        try {
            Files.write(Files.createDirectories(folder).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
