package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.development.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealParts
class InterruptedPostsDatabaseTests {

    private static final String TYPED = "wat niemand anders mag lezen";

    private final String owner = "person:" + UUID.randomUUID();
    private final InterruptedPosts.Post post = new InterruptedPosts.Post("/portal/claim", Map.of("story", List.of(TYPED)));

    @Autowired
    InterruptedPosts posts;

    @Autowired
    JdbcClient database;

    @Test
    void whatWasTypedComesBackToTheOneWhoTypedIt() {
        var ticket = posts.keep(owner, post).orElseThrow();

        assertThat(posts.giveBack(owner, ticket)).contains(post);
    }

    @Test
    void itComesBackOnlyOnce() {
        var ticket = posts.keep(owner, post).orElseThrow();
        posts.giveBack(owner, ticket);

        assertThat(posts.giveBack(owner, ticket)).isEmpty();
    }

    @Test
    void somebodyElseOnTheSameComputerGetsNothing() {
        var ticket = posts.keep(owner, post).orElseThrow();

        assertThat(posts.giveBack("person:" + UUID.randomUUID(), ticket)).isEmpty();
    }

    @Test
    void theDatabaseAloneCannotBeRead() {
        var ticket = posts.keep(owner, post).orElseThrow();
        var id = ticket.substring(0, ticket.indexOf('.'));

        var stored = database.sql("SELECT sealed FROM interrupted_post WHERE id = :id").param("id", id).query(byte[].class).single();

        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain(TYPED);
        assertThat(posts.giveBack(owner, id + ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
    }

    @Test
    void aFormThatIsTooLargeIsNotKept() {
        var large = new InterruptedPosts.Post("/portal/claim", Map.of("story", List.of("x".repeat(300_000))));

        assertThat(posts.keep(owner, large)).isEmpty();
    }
}
