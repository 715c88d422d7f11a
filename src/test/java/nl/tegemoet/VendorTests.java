package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others made and we ship is exactly what they published, with their licence beside it. */
class VendorTests {

    private static final String MANIFEST = "MANIFEST.sha256";

    static Stream<Path> packages() throws IOException {
        try (var found = Stream.concat(Files.find(Path.of("src/main/resources/static/vendor"), 2, (path, at) -> at.isDirectory())
                .filter(path -> path.getNameCount() == 7), Stream.of(Path.of("src/main/resources/letters/fonts")))) {
            return found.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyFileHasTheHashOfItsManifest(Path folder) throws Exception {
        Map<String, String> promised = Files.readAllLines(folder.resolve(MANIFEST)).stream()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        Map<String, String> actual = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> !path.endsWith(MANIFEST)).toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                actual.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(promised);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aLicenceStandsBesideTheFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.matches("(LICENSE|OFL).*"));
        }
    }
}
