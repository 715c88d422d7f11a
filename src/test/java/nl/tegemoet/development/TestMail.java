package nl.tegemoet.development;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mail server of this test run: one per Java process, on a free port of this machine; it takes mail for every address. */
public final class TestMail {

    private static GreenMail instance;

    private TestMail() {
    }

    public static synchronized GreenMail get() {
        if (instance == null) {
            instance = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
            instance.start();
            Runtime.getRuntime().addShutdownHook(new Thread(instance::stop, "test-mail-end"));
        }
        return instance;
    }
}
