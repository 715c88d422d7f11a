package nl.tegemoet.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.letter.Letter;

/** A letter in the list beside a claim; whether the applicant has opened it is told. */
record LetterRow(String title, String address, String meta, boolean read) {

    static List<LetterRow> of(ClaimNumber claim, List<Letter> letters, Locale locale) {
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        return letters.stream().map(letter -> new LetterRow(letter.title(), "/desk/claims/" + claim + "/letters/" + letter.id(),
                letter.type().code() + ", " + day.format(Days.inTheNetherlands(letter.madeAt())), letter.readAt().isPresent())).toList();
    }
}
