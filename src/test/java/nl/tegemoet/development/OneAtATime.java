package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sees to it that one development start at a time uses a data folder, and that nothing of an earlier one still does. */
final class OneAtATime {

    private static final int SECONDS_TO_END = 20;

    private OneAtATime() {
    }

    /**
     * Takes the folder.
     *
     * @throws CannotStart if another development start that still runs has it
     */
    static void take(Path folder) {
        Path owner = folder.resolve("process-id");
        try {
            Files.createDirectories(folder);
            if (Files.exists(owner)) {
                refuseWhileRunning(Files.readString(owner), folder);
                endLeftovers(folder);
            }
            Files.writeString(owner, identity(ProcessHandle.current()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not use " + folder, e);
        }
    }

    static void giveBack(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve("process-id"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseWhileRunning(String owner, Path folder) {
        boolean running = ProcessHandle.of(Long.parseLong(owner.split(" ")[0])).map(OneAtATime::identity).filter(owner::equals).isPresent();
        if (running) {
            throw new CannotStart("Tegemoet already runs with the data in %s (process %s): stop that one first, or set "
                    .formatted(folder, owner.split(" ")[0]) + "TEGEMOET_DEVELOPMENT_FOLDER to another folder.");
        }
    }

    /** Its number and when it began: numbers are given out again, but not for the same moment. */
    private static String identity(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** The servers end by themselves when their starter ends; this is for one that hung. Only what names this folder is ours. */
    private static void endLeftovers(Path folder) {
        List<ProcessHandle> leftovers = ProcessHandle.allProcesses()
                .filter(process -> isServerOf(folder, commandOf(process))).toList();
        leftovers.forEach(ProcessHandle::destroy);
        for (ProcessHandle leftover : leftovers) {
            try {
                leftover.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                leftover.destroyForcibly();
            }
        }
    }

    private static boolean isServerOf(Path folder, String command) {
        return command.contains("--datadir=" + folder + "/") || command.contains("-Dkc.home.dir=" + folder + "/");
    }

    private static String commandOf(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
