package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files a claim full of words that occur nowhere else, and then looks for them in every column of every table. */
@RealParts
class SecrecyDatabaseTests {

    private static final String NAME = "Kwartelstaart";
    private static final String STORY = "zilvervosbessen";
    private static final String PLACE = "Huize Wolkenveger";
    private static final String FILE = "Kwartelstaart voogdijkaart.pdf";
    private static final String NOTE = "paarlemoerzwam";
    private static final String PHONE = "0612349871";
    private static final String HOLDER = "Q. Kwartelstaart";
    private static final String IBAN = ExampleClaims.anAccount().replace(" ", "");

    @Autowired
    private ExampleClaims examples;
    @Autowired
    private Drafting drafting;
    @Autowired
    private Applying applying;
    @Autowired
    private Noting noting;
    @Autowired
    private Documents documents;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingAPersonToldLiesInClearInTheDatabase() {
        var bsn = ExampleClaims.aBsn();
        var person = examples.aPerson(bsn, NAME, LocalDate.of(1961, 3, 12));
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.PERSON, Map.of("detailsCorrect", "yes", "phone", PHONE));
        answers.put(ApplicationPage.STAY, Map.of("stays", List.of(Map.of("place", PLACE, "care", "foster_family", "placedBy", "unknown",
                "from", "1970", "until", "1975", "country", "nl"))));
        answers.put(ApplicationPage.VIOLENCE, Map.of("kinds", List.of("physical"), "by", List.of("foster_parent"), "violenceFrom", "1971",
                "violenceUntil", "1974", "inNetherlands", "yes", "stillAffected", "yes", "story", STORY));
        answers.put(ApplicationPage.BANK, Map.of("iban", IBAN, "holder", HOLDER));
        var claim = TestActors.callAsApplicant(person, () -> {
            var draft = examples.written(answers);
            documents.store(draft.claim(), FILE, aPdf());
            return applying.submit(draft.claim(), draft.version(), answers.get(ApplicationPage.CHECK)).claim();
        });
        TestActors.runAs("carla", Role.CASEWORKER, () -> noting.write(claim, NOTE));

        var planted = List.of(bsn.value(), NAME, STORY, PLACE, FILE, NOTE, PHONE, IBAN, "voogdijkaart", "Dorpsstraat");
        assertThat(foundInClear(planted)).isEmpty();
        assertThat(foundInClear(List.of("claim.submitted"))).as("the search itself finds what does lie in clear").isNotEmpty();
    }

    private List<String> foundInClear(List<String> words) {
        var found = new ArrayList<String>();
        var columns = jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                + " and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json',"
                + " 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob') and table_name not like 'flyway%'")
                .query((row, number) -> List.of(row.getString(1), row.getString(2))).list();
        assertThat(columns).hasSizeGreaterThan(50);
        for (var column : columns) {
            for (var word : words) {
                int hits = jdbc.sql("select count(*) from `" + column.get(0) + "` where locate(?, cast(`" + column.get(1) + "` as binary)) > 0")
                        .param(word.getBytes(StandardCharsets.UTF_8)).query(Integer.class).single();
                if (hits > 0) {
                    found.add(column.get(0) + "." + column.get(1) + " holds " + word);
                }
            }
        }
        return found;
    }

    private static byte[] aPdf() {
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var out = new java.io.ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
