package nl.tegemoet.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.sending.Deliveries;
import nl.tegemoet.sending.Delivery;
import nl.tegemoet.sending.Dispatch.State;
import nl.tegemoet.sending.FollowUp;
import nl.tegemoet.sending.Returning;
import org.springframework.stereotype.Component;

/** Puts together what the page of a claim shows of its mail: how the person wants it, and what became of each letter. */
@Component
class ClaimMail {

    private final Consenting consenting;
    private final Contacting contacting;
    private final Deliveries deliveries;
    private final Returning returning;

    ClaimMail(Consenting consenting, Contacting contacting, Deliveries deliveries, Returning returning) {
        this.consenting = consenting;
        this.contacting = contacting;
        this.deliveries = deliveries;
        this.returning = returning;
    }

    /**
     * What the template shows.
     *
     * @param safeAddress null if paper goes to the address that the register knows
     * @param followUps   paper that came back and waits for somebody
     */
    record Content(Map<MessageKind, Channel> channels, Address safeAddress, boolean plainEnvelope, List<Row> deliveries,
            List<FollowUp> followUps) {
    }

    /** A letter and what became of it. */
    record Row(Delivery delivery, List<Step> steps) {

        public boolean isWaiting() {
            return delivery.dispatch().state() == State.WAITING;
        }
    }

    /** @param event the end of a message code */
    record Step(String event, ZonedDateTime at) {
    }

    private static Row row(Delivery delivery) {
        return new Row(delivery, delivery.entries().stream()
                .map(entry -> new Step(entry.event().name(), Days.inTheNetherlands(entry.at()))).toList());
    }

    Content of(ClaimId claim) {
        var wishes = contacting.wishes(claim);
        return new Content(consenting.channels(claim), wishes.safeAddress(), wishes.plainEnvelope(),
                deliveries.of(claim).stream().map(ClaimMail::row).toList(), returning.openOn(claim));
    }
}
