package nl.tegemoet.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the way of one letter (bezorging), and what that means in law.
 *
 * @param entries of the ledger, the first one first
 */
public record Delivery(Dispatch dispatch, List<DeliveryEntry> entries) {

    public Delivery {
        entries = List.copyOf(entries);
    }

    /** The moment of sending: accessible in the portal, or given to the post (Awb 2:19, 3:41). */
    public Optional<Instant> sentAt() {
        return first(DeliveryEvent.ACCESSIBLE, DeliveryEvent.HANDED_OVER);
    }

    /** When it was sent another time, because the first did not arrive; what that does to a term, a person judges (Awb 2:11). */
    public Optional<Instant> sentAgainAt() {
        return first(DeliveryEvent.SENT_AGAIN);
    }

    public Optional<Instant> noticedAt() {
        return first(DeliveryEvent.NOTICED);
    }

    public Optional<Instant> readAt() {
        return first(DeliveryEvent.READ);
    }

    /** Whether being late cannot be held against the person, because no notice reached them (Awb 2:22). */
    public boolean isNoticeMissing() {
        return first(DeliveryEvent.BOUNCED, DeliveryEvent.NOT_NOTICED).isPresent();
    }

    /** Whether it ever went on paper. */
    public boolean isPosted() {
        return first(DeliveryEvent.HANDED_OVER, DeliveryEvent.SENT_AGAIN).isPresent();
    }

    private Optional<Instant> first(DeliveryEvent... events) {
        return entries.stream().filter(entry -> Stream.of(events).anyMatch(event -> event == entry.event())).map(DeliveryEntry::at).findFirst();
    }
}
