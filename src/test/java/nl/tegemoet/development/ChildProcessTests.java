package nl.tegemoet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {

    // prints its own number, then sleeps under that number
    private static final List<String> SERVER = List.of("/bin/sh", "-c", "echo $$; exec sleep 600");

    @TempDir
    Path folder;

    @Test
    void aServerEndsWhenItIsStopped() throws IOException {
        ChildProcess server = ChildProcess.start("a server", SERVER, Map.of(), folder.resolve("log"));
        ProcessHandle sleeping = processNamedIn(folder.resolve("log"));

        server.stop();

        assertThat(sleeping.isAlive()).isFalse();
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void aServerEndsWhenTheJavaProcessThatStartedItIsKilled() throws Exception {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Starter.class.getName(), folder.resolve("log").toString()).start();
        ProcessHandle sleeping = processNamedIn(folder.resolve("log"));

        other.destroyForcibly().waitFor();

        sleeping.onExit().get(20, TimeUnit.SECONDS);
        assertThat(sleeping.isAlive()).isFalse();
    }

    @Test
    void aFailureShowsTheEndOfTheLog() {
        assertThatThrownBy(() -> ChildProcess.run("A step", List.of("/bin/sh", "-c", "echo no such table; exit 3"), Map.of(),
                folder.resolve("log"), Duration.ofSeconds(20)))
                .hasMessageContaining("A step failed with status 3").hasMessageContaining("no such table");
    }

    private static ProcessHandle processNamedIn(Path log) throws IOException {
        long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Files.exists(log) || !Files.readString(log).endsWith("\n")) {
            assertThat(System.nanoTime()).isLessThan(limit);
            Thread.onSpinWait();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(log).strip())).orElseThrow();
    }

    /** Another Java process, which starts a server and then does nothing. */
    static final class Starter {

        private Starter() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            ChildProcess.start("a server", SERVER, Map.of(), Path.of(arguments[0]));
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }
}
