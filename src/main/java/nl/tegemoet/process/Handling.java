package nl.tegemoet.process;

import java.util.List;

/**
 * Who is busy with a claim.
 *
 * @param team null as long as nobody had work on it
 * @param work what is open on it; may be nothing, while the bank or the applicant has to do something
 */
public record Handling(String team, List<WorkItem> work) {

    public Handling {
        work = List.copyOf(work);
    }
}
