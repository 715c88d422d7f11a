package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server that runs beside this Java process and never outlives it.
 *
 * <p>A small shell stands between the two and holds the reading end of a pipe. When this Java process ends, in whatever way,
 * the pipe closes and the shell ends the server. Ctrl-C reaches the shell and the server too, but they ignore it: the
 * application stops first, its servers after it.
 */
final class ChildProcess {

    private static final String KEEPER = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (read -r _ <&3; kill "$server") 2>/dev/null &
            keeper=$!
            exec 3<&-
            wait "$server"
            status=$?
            kill "$keeper" 2>/dev/null
            exit "$status"
            """;
    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(30);

    private final String name;
    private final Process shell;
    private final Path log;

    private ChildProcess(String name, Process shell, Path log) {
        this.name = name;
        this.shell = shell;
        this.log = log;
    }

    /** Starts the command with these variables added to the environment; all output goes to the log file. */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", KEEPER, name));
        line.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            ChildProcess child = new ChildProcess(name, builder.start(), log);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /** Runs a command to its end; a failure carries the last lines of its log. */
    static void run(String name, List<String> command, Map<String, String> environment, Path log, Duration patience) {
        ChildProcess child = start(name, command, environment, log);
        try {
            if (!child.shell.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                child.stop();
                throw new IllegalStateException(name + " took longer than " + patience.toSeconds() + " s." + child.lastLines());
            }
            if (child.shell.exitValue() != 0) {
                throw new IllegalStateException(name + " failed with status " + child.shell.exitValue() + "." + child.lastLines());
            }
        } catch (InterruptedException e) {
            child.stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was interrupted", e);
        }
    }

    boolean isRunning() {
        return shell.isAlive();
    }

    /** Asks the server to end, waits for it, and insists when it does not. */
    void stop() {
        List<ProcessHandle> everyone = shell.descendants().toList();
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(PATIENCE_WHEN_STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                everyone.forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            everyone.forEach(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            everyone.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /** The end of the log, to be put behind a message about what went wrong. */
    String lastLines() {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : Collections.emptyList();
            List<String> last = lines.subList(Math.max(0, lines.size() - 20), lines.size());
            return " The last lines of " + log + ":\n" + String.join("\n", last);
        } catch (IOException e) {
            return " Its log is " + log + ".";
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
