package nl.tegemoet.claim;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.party.Preferences;
import nl.tegemoet.party.Preferences.Conversation;
import org.springframework.stereotype.Component;

/** Hands on what a draft says about being reached and being paid, to the room that keeps it. */
@Component
class Arrangements {

    private static final String QUESTION = "application-contact/channel@";

    private final Contacting contacting;
    private final Consenting consenting;
    private final BankAccounts accounts;

    Arrangements(Contacting contacting, Consenting consenting, BankAccounts accounts) {
        this.contacting = contacting;
        this.consenting = consenting;
        this.accounts = accounts;
    }

    /**
     * @param wording SHA-256 of the forms that were answered
     * @param portal whether letters may wait on the website; else they go by post whatever was answered
     */
    void handOn(ClaimId claim, Map<ApplicationPage, Map<String, Object>> answers, String wording, boolean portal) {
        var contact = answers.get(ApplicationPage.CONTACT);
        contacting.choose(claim, preferences(answers.get(ApplicationPage.PERSON), contact));
        consenting.choose(claim, channels(contact, portal), QUESTION + wording);
        var bank = answers.get(ApplicationPage.BANK);
        // a paper form may leave it open; then it is asked, as everything that is missing
        if (!text(bank, "iban").isEmpty()) {
            accounts.register(claim, Iban.of(text(bank, "iban")), text(bank, "holder"));
        }
    }

    static Preferences preferences(Map<String, Object> person, Map<String, Object> contact) {
        var conversation = switch (text(contact, "conversation")) {
            case "yes" -> Conversation.YES;
            case "no" -> Conversation.NO;
            default -> Conversation.DECIDE_LATER;
        };
        return new Preferences(text(contact, "language"), text(contact, "phoneAllowed").equals("yes"), text(person, "phone"),
                text(person, "email"), conversation, text(contact, "safeTimes"), text(contact, "interpreter").equals("yes") ? text(contact, "interpreterLanguage") : "",
                Boolean.TRUE.equals(contact.get("largePrint")));
    }

    /** The one question of the form is about letters of every kind. */
    private static Map<MessageKind, Channel> channels(Map<String, Object> contact, boolean portal) {
        var channel = portal && text(contact, "channel").equals("portal") ? Channel.PORTAL : Channel.POST;
        return Stream.of(MessageKind.values()).collect(Collectors.toMap(kind -> kind, kind -> channel));
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }
}
