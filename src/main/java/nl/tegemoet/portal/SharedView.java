package nl.tegemoet.portal;

import java.util.List;
import java.util.Locale;
import nl.tegemoet.claim.SharedClaims;
import nl.tegemoet.identity.ClaimSharing.Part;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.SharedLetters;
import nl.tegemoet.party.Share;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody who reads along sees; the helper and the applicant get the same page from here. */
@Component
class SharedView {

    private final SharedClaims claims;
    private final SharedLetters letters;

    SharedView(SharedClaims claims, SharedLetters letters) {
        this.claims = claims;
        this.letters = letters;
    }

    /** A letter; {@code address} is null for the applicant, who has the letters on their own page. */
    record LetterLine(String name, String address, String meta) {
    }

    /** @param letterAddress where the helper finds a letter, followed by its id; null for the applicant */
    String show(Share share, String letterAddress, Locale locale, Model model) {
        model.addAttribute("parts", share.parts().stream().sorted().toList());
        model.addAttribute("statement", share.parts().contains(Part.STATEMENT) ? claims.statement(share.claim(), locale) : List.of());
        if (share.parts().contains(Part.STATUS)) {
            var status = claims.status(share.claim()).orElse(null);
            model.addAttribute("status", status);
            model.addAttribute("receivedOn", status == null ? null : Moments.day(status.receivedOn(), locale));
            model.addAttribute("decideBy", status == null || status.decideBy() == null ? null : Moments.day(status.decideBy(), locale));
        }
        model.addAttribute("letters", share.parts().contains(Part.LETTERS)
                ? letters.list(share.claim()).stream().map(letter -> line(letter, letterAddress, locale)).toList() : List.of());
        return "portal/shared";
    }

    private static LetterLine line(Letter letter, String address, Locale locale) {
        return new LetterLine(letter.title(), address == null ? null : address + letter.id(),
                "PDF, %d kB, %s".formatted(Math.max(1, letter.size() / 1000), Moments.day(letter.madeAt(), locale)));
    }
}
