package nl.tegemoet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeTests {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsInUseIsRefused() {
        OneAtATime.take(folder);

        assertThatThrownBy(() -> OneAtATime.take(folder)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("already runs").hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void aFolderThatWasGivenBackCanBeTaken() {
        OneAtATime.take(folder);
        OneAtATime.giveBack(folder);

        assertThatCode(() -> OneAtATime.take(folder)).doesNotThrowAnyException();
    }

    @Test
    void aServerThatAnEarlierStartLeftBehindIsEndedAndNoOther() throws Exception {
        Process leftover = server(folder);
        Process ofSomebodyElse = server(folder.resolveSibling("another"));
        Files.writeString(folder.resolve("process-id"), leftover.pid() + " 1970-01-01T00:00:00Z");

        OneAtATime.take(folder);

        assertThat(leftover.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ofSomebodyElse.isAlive()).isTrue();
        ofSomebodyElse.destroy();
    }

    /** Something whose command line looks like that of a database on this folder. */
    private static Process server(Path folder) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", "while sleep 1; do :; done", "--datadir=" + folder + "/data").start();
    }
}
