package nl.tegemoet.development;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The folder in which the distributions of real parts lie unpacked, once per person and machine: {@code ~/.cache/tegemoet},
 * or the folder that the system property {@code tegemoet.cache} names.
 */
final class Distributions {

    private Distributions() {
    }

    /** What fills a fresh folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * The folder of this name, filled at the first call. Two builds that come at the same time both fill a folder of their
     * own; the first to be ready gives it the name, the other takes that one.
     */
    static Path once(String name, Filling filling) {
        Path folder = root().resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root());
            Path draft = Files.createTempDirectory(root(), name + "-");
            try {
                filling.fill(draft);
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | RuntimeException e) {
                delete(draft);
                // when somebody else was first, each system says so in an exception of its own
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + name + " into " + root(), e);
        }
    }

    private static Path root() {
        String setting = System.getProperty("tegemoet.cache", "");
        return setting.isBlank() ? Path.of(System.getProperty("user.home"), ".cache", "tegemoet") : Path.of(setting).toAbsolutePath();
    }

    /** Unpacks the entries below a prefix; what lies in a folder named {@code bin} or {@code scripts} becomes executable. */
    static void unpack(Path archive, String prefix, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    unpack(zip, entry, inside(target, entry.getName().substring(prefix.length())));
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive holds a path that leaves it: " + name);
        }
        return file;
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        String folder = file.getParent().getFileName().toString();
        if (folder.equals("bin") || folder.equals("scripts")) {
            file.toFile().setExecutable(true, true);
        }
    }

    /** Deletes a folder with everything in it, if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }
}
