package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import org.springframework.stereotype.Component;

/** Samples of the proof of payment. */
@Component
class PaymentLetterSamples implements LetterSamples {

    @Override
    public List<LetterSample> samples() {
        return List.of(new LetterSample("plain", new PaymentProof(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1), Euro.of(5000),
                Iban.of("NL91ABNA0417164300"))));
    }
}
