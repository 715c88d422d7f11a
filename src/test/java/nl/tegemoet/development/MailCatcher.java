package nl.tegemoet.development;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Takes what the development start mails and puts each e-mail into a folder as a file; nothing goes further. */
final class MailCatcher {

    private final GreenMail server;
    private final Path folder;
    private final ScheduledExecutorService every = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "mail-catcher");
        thread.setDaemon(true);
        return thread;
    });

    private MailCatcher(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static MailCatcher start(int port, Path folder) {
        var catcher = new MailCatcher(new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)), folder);
        catcher.server.start();
        catcher.every.scheduleWithFixedDelay(catcher::empty, 2, 2, TimeUnit.SECONDS);
        return catcher;
    }

    private void empty() {
        try {
            Files.createDirectories(folder);
            for (MimeMessage message : server.getReceivedMessages()) {
                var name = message.getMessageID().replaceAll("[^A-Za-z0-9-]", "_") + ".eml";
                try (var file = Files.newOutputStream(folder.resolve(name))) {
                    message.writeTo(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        every.shutdown();
        empty();
        server.stop();
    }
}
