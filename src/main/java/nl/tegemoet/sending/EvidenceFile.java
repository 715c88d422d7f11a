package nl.tegemoet.sending;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.party.ChannelChoice;

/**
 * The proof of delivery of one claim as a CSV file (bezorgbewijs, Awb 2:25). The last column of a line is the SHA-256 of the hash before
 * it, a line break and the line itself without that column: whoever changes a line breaks every hash after it.
 */
final class EvidenceFile {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(NETHERLANDS);

    private final StringBuilder lines = new StringBuilder();
    private final ClaimNumber number;
    private String before;

    EvidenceFile(ClaimNumber number) {
        this.number = number;
        var head = join("aanvraag", "soort", "brief", "kanaal", "gebeurtenis", "gebeurd", "vastgelegd", "door", "bewijs", "brief_sha256");
        before = Sha256.hexOf(head.getBytes(StandardCharsets.UTF_8));
        lines.append(head).append(";keten_sha256\n");
    }

    EvidenceFile consents(List<ChannelChoice> choices) {
        choices.forEach(choice -> add("instemming", "", choice.channel().name(), choice.kind().name(), choice.since(), choice.since(),
                choice.by(), choice.wording(), ""));
        return this;
    }

    EvidenceFile deliveries(List<Delivery> deliveries, List<Letter> letters) {
        Map<LetterId, String> hashes = letters.stream().collect(Collectors.toMap(Letter::id, Letter::sha256));
        deliveries.forEach(delivery -> {
            var dispatch = delivery.dispatch();
            var hash = dispatch.letter() == null ? "" : hashes.getOrDefault(dispatch.letter(), "");
            var name = dispatch.type().code() + " " + dispatch.id();
            add("brief", name, dispatch.channel().name(), "ORDERED", dispatch.orderedAt(), dispatch.orderedAt(), "", dispatch.subject(), hash);
            delivery.entries().forEach(entry -> add("brief", name, dispatch.channel().name(), entry.event().name(), entry.at(),
                    entry.recorded(), entry.by(), entry.evidence(), hash));
        });
        return this;
    }

    private void add(String sort, String letter, String channel, String event, Instant at, Instant recorded, String by, String evidence,
            String hash) {
        var line = join(number.value(), sort, letter, channel, event, MOMENT.format(at), MOMENT.format(recorded), by, evidence, hash);
        before = Sha256.hexOf((before + "\n" + line).getBytes(StandardCharsets.UTF_8));
        lines.append(line).append(';').append(before).append('\n');
    }

    /** No cell can become a formula in a spreadsheet or end early. */
    private static String join(String... cells) {
        return Stream.of(cells).map(cell -> "\"" + (cell.matches("[=+@\\t-].*") ? "'" : "") + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }

    byte[] content() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
