package nl.tegemoet.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.LetterId;
import org.springframework.stereotype.Service;

/** Shows what each letter says in each of its branches (proefbrieven): to nobody, with facts that were made up, and nothing is kept. */
@Service
@AllowedFor(Role.ADMINISTRATOR)
public class Previewing {

    private final LetterTemplates templates;
    private final LetterPress press;
    private final List<LetterSamples> rooms;

    Previewing(LetterTemplates templates, LetterPress press, List<LetterSamples> rooms) {
        this.templates = templates;
        this.press = press;
        this.rooms = rooms;
    }

    /** All of them, by the order of the catalogue. */
    public List<LetterSample> samples() {
        return rooms.stream().flatMap(room -> room.samples().stream())
                .sorted(Comparator.comparing(sample -> sample.content().type())).toList();
    }

    public byte[] pdf(LetterSample sample, Locale language) {
        return press.print(xhtml(sample, language), LetterId.random(), LetterSample.MADE_AT).pdf();
    }

    public List<Passage> text(LetterSample sample, Locale language) {
        return LetterText.of(xhtml(sample, language));
    }

    private String xhtml(LetterSample sample, Locale language) {
        return templates.write(sample.content(), LetterSample.NUMBER, LetterSample.ADDRESSEE, language, LetterSample.MADE_ON);
    }
}
