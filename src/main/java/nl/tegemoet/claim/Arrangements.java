package nl.tegemoet.claim;

import java.util.Map;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.Preferences;
import nl.tegemoet.party.Preferences.Channel;
import nl.tegemoet.party.Preferences.Conversation;
import org.springframework.stereotype.Component;

/** Hands on what a draft says about being reached and being paid, to the room that keeps it. */
@Component
class Arrangements {

    private final Contacting contacting;
    private final BankAccounts accounts;

    Arrangements(Contacting contacting, BankAccounts accounts) {
        this.contacting = contacting;
        this.accounts = accounts;
    }

    void handOn(ClaimId claim, Map<ApplicationPage, Map<String, Object>> answers) {
        contacting.choose(claim, preferences(answers.get(ApplicationPage.PERSON), answers.get(ApplicationPage.CONTACT)));
        var bank = answers.get(ApplicationPage.BANK);
        accounts.register(claim, Iban.of(text(bank, "iban")), text(bank, "holder"));
    }

    static Preferences preferences(Map<String, Object> person, Map<String, Object> contact) {
        var conversation = switch (text(contact, "conversation")) {
            case "yes" -> Conversation.YES;
            case "no" -> Conversation.NO;
            default -> Conversation.DECIDE_LATER;
        };
        return new Preferences(text(contact, "language"), text(contact, "channel").equals("portal") ? Channel.PORTAL : Channel.POST,
                text(contact, "phoneAllowed").equals("yes"), text(person, "phone"), text(person, "email"), conversation,
                text(contact, "safeTimes"), text(contact, "interpreter").equals("yes") ? text(contact, "interpreterLanguage") : "",
                Boolean.TRUE.equals(contact.get("largePrint")));
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }
}
