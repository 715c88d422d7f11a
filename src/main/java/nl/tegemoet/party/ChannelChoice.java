package nl.tegemoet.party;

import java.time.Instant;

/**
 * What somebody said about one kind of message (instemming met het kanaal, Awb 2:8).
 *
 * @param wording the question that was answered, with the SHA-256 of its text
 * @param by who chose
 */
public record ChannelChoice(MessageKind kind, Channel channel, Instant since, String wording, String by) {
}
