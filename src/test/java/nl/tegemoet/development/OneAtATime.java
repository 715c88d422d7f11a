package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
            Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
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
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(owner.strip()));
        if (process.filter(other -> commandOf(other).contains("TegemoetDevelopment")).isPresent()) {
            throw new CannotStart("Tegemoet already runs with the data in %s (process %s): stop that one first, or set "
                    .formatted(folder, owner) + "TEGEMOET_DEVELOPMENT_FOLDER to another folder.");
        }
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
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
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
