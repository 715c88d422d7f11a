package nl.tegemoet.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such page: a number that does not exist, or a document of another claim. */
final class NotThere extends ResponseStatusException {

    NotThere() {
        super(HttpStatus.NOT_FOUND);
    }
}
