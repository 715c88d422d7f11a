package nl.tegemoet.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tegemoet.kernel.ClaimId;

/** Cuts many claims into lists that fit in one question to the database. */
final class Batches {

    /** Under the number from which MariaDB turns a list into a table of its own. */
    private static final int SIZE = 900;

    private Batches() {
    }

    static Stream<List<ClaimId>> of(Collection<ClaimId> claims) {
        var all = List.copyOf(claims);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + SIZE)));
    }
}
