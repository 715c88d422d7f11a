package nl.tegemoet.letter;

import java.util.List;
import org.springframework.stereotype.Component;

/** Samples of the copy of an application. */
@Component
class SubmissionCopySamples implements LetterSamples {

    @Override
    public List<LetterSample> samples() {
        return List.of(new LetterSample("complete", new SubmissionCopy(LetterSample.MADE_AT, List.of(
                new SubmissionCopy.Section("Wie bent u?", List.of(
                        new SubmissionCopy.Answer("", "Naam", List.of("Anna Maria van der Berg")),
                        new SubmissionCopy.Answer("", "Telefoonnummer", List.of()))),
                new SubmissionCopy.Section("Waar en wanneer woonde u daar?", List.of(
                        new SubmissionCopy.Answer("Plek 1", "Naam van de plek", List.of("Huize Zonneschijn, Rotterdam")),
                        new SubmissionCopy.Answer("Plek 1", "Sinds wanneer ongeveer?", List.of("zomer 1974")))),
                new SubmissionCopy.Section("Wat is er gebeurd?", List.of(
                        new SubmissionCopy.Answer("", "Wat hebt u meegemaakt?",
                                List.of("slaan of schoppen", "opsluiten", "vertel ik liever niet"))))))));
    }
}
