package nl.tegemoet.portal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.DayPart;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.party.MessageKind;

/** The answers on {@code forms/mail-choice.form}, and what they mean. */
record MailChoice(Map<String, Object> answers) {

    static final String FORM = "mail-choice";

    MailChoice {
        answers = Map.copyOf(answers);
    }

    static MailChoice of(Map<MessageKind, Channel> channels, DeliveryWishes wishes) {
        var answers = new LinkedHashMap<String, Object>();
        channels.forEach((kind, channel) -> answers.put(key(kind), key(channel)));
        answers.put("notice", wishes.noticeWanted() ? "yes" : "no");
        answers.put("email", wishes.email());
        answers.put("safe", wishes.safe().stream().map(MailChoice::key).toList());
        answers.put("workdaysOnly", wishes.workdaysOnly());
        answers.put("plainEnvelope", wishes.plainEnvelope());
        var safe = wishes.safeAddress();
        answers.put("address", safe == null ? "home" : "other");
        if (safe != null) {
            answers.putAll(Map.of("street", safe.street(), "houseNumber", safe.houseNumber(), "postcode", safe.postcode(), "town", safe.town()));
        }
        return new MailChoice(answers);
    }

    Map<MessageKind, Channel> channels() {
        var channels = new EnumMap<MessageKind, Channel>(MessageKind.class);
        for (var kind : MessageKind.values()) {
            channels.put(kind, Channel.valueOf(text(key(kind)).toUpperCase(Locale.ROOT)));
        }
        return channels;
    }

    DeliveryWishes wishes() {
        var address = text("address").equals("other")
                ? new Address(text("street"), text("houseNumber"), text("postcode").toUpperCase(Locale.ROOT), text("town"), "NL") : null;
        return new DeliveryWishes(text("email"), text("notice").equals("yes"), safe(), Boolean.TRUE.equals(answers.get("workdaysOnly")), address,
                Boolean.TRUE.equals(answers.get("plainEnvelope")));
    }

    private Set<DayPart> safe() {
        return answers.get("safe") instanceof List<?> chosen
                ? chosen.stream().map(part -> DayPart.valueOf(part.toString().toUpperCase(Locale.ROOT))).collect(Collectors.toSet()) : Set.of();
    }

    private String text(String key) {
        return answers.get(key) instanceof String text ? text : "";
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
