package nl.tegemoet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import nl.tegemoet.document.VirusScanner.ScannerUnavailable;
import nl.tegemoet.document.VirusScanner.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAvScannerTests {

    /** Plays the daemon for one conversation: takes in the stream, then answers, or hangs up when the answer is null. */
    private static final class Daemon implements AutoCloseable {

        private final ServerSocket socket;
        private final CompletableFuture<byte[]> received;

        Daemon(String answer) throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            received = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        private byte[] serve(String answer) {
            try (var connection = socket.accept()) {
                var in = new DataInputStream(connection.getInputStream());
                var command = new byte["zINSTREAM\0".length()];
                in.readFully(command);
                assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.writeBytes(in.readNBytes(length));
                }
                if (answer != null) {
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
                return content.toByteArray();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        ClamAvScanner scanner() {
            return new ClamAvScanner("127.0.0.1", socket.getLocalPort(), Duration.ofSeconds(5));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void aCleanFileArrivesWholeAndIsClean() throws Exception {
        var content = new byte[200_000];
        Arrays.fill(content, (byte) 7);
        try (var daemon = new Daemon("stream: OK\0")) {
            assertThat(daemon.scanner().scan(content)).isEqualTo(Verdict.CLEAN);
            assertThat(daemon.received.get()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream: Eicar-Test-Signature FOUND\0", "stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND\0"})
    void whatIsFoundIsInfected(String answer) throws Exception {
        try (var daemon = new Daemon(answer)) {
            assertThat(daemon.scanner().scan(new byte[] {1})).isEqualTo(Verdict.INFECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "stream: Can't allocate memory ERROR\0", "\0", "stream: OKAY\0"})
    void anythingElseIsNoAnswer(String answer) throws Exception {
        try (var daemon = new Daemon(answer)) {
            assertThatThrownBy(() -> daemon.scanner().scan(new byte[] {1})).isInstanceOf(ScannerUnavailable.class);
        }
    }

    @Test
    void hangingUpIsNoAnswer() throws Exception {
        try (var daemon = new Daemon(null)) {
            assertThatThrownBy(() -> daemon.scanner().scan(new byte[] {1})).isInstanceOf(ScannerUnavailable.class);
        }
    }

    @Test
    void nobodyThereIsNoAnswer() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var scanner = new ClamAvScanner("127.0.0.1", port, Duration.ofSeconds(5));
        assertThatThrownBy(() -> scanner.scan(new byte[] {1})).isInstanceOf(ScannerUnavailable.class);
    }
}
