package nl.tegemoet.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks a ClamAV daemon over TCP (its INSTREAM command: chunks, each after its length in four bytes, an empty chunk at the end).
 * The daemon's {@code StreamMaxLength} must be at least the largest file that is taken in, or it cuts the conversation off;
 * that too counts as no answer. {@code AlertExceedsMax yes} makes it report archives that are bombs.
 */
class ClamAvScanner implements VirusScanner {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final InetSocketAddress address;
    private final int timeoutMillis;

    ClamAvScanner(String host, int port, Duration timeout) {
        this.address = InetSocketAddress.createUnresolved(host, port);
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Verdict scan(byte[] content) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(timeoutMillis);
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeoutMillis);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return verdictOf(answer(socket));
        } catch (IOException noAnswer) {
            throw new ScannerUnavailable("The virus scanner did not answer", noAnswer);
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        var in = socket.getInputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static Verdict verdictOf(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        throw new ScannerUnavailable("The virus scanner answered neither yes nor no");
    }
}
