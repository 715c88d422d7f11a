package nl.tegemoet.process;

import java.util.List;

/**
 * One page of the worklist.
 *
 * @param number from 0
 * @param total all items that the filter lets through
 */
public record WorkPage(List<WorkItem> items, int number, long total) {

    /** Items on one page. */
    public static final int SIZE = 25;

    public WorkPage {
        items = List.copyOf(items);
    }

    /** At least one, so that an empty list has a page too. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean hasNext() {
        return number + 1 < pages();
    }

    public boolean hasPrevious() {
        return number > 0;
    }
}
