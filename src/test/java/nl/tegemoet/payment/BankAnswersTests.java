package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.payment.bank.BankMessage;
import nl.tegemoet.payment.bank.CreditTransfer;
import nl.tegemoet.payment.bank.CreditTransferFile;
import nl.tegemoet.payment.bank.CreditTransferWriter;
import nl.tegemoet.payment.bank.Debtor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankAnswersTests {

    @TempDir
    Path folder;

    @Test
    void afterAReleaseTheAnswersLieReadyToBeTakenIn() throws IOException {
        var batch = PaymentBatchId.random();
        var batching = mock(Batching.class);
        when(batching.file(batch)).thenReturn(new BankFile("TGB1.xml", aFile()));

        new BankAnswers(batching, folder).answer(new BatchReleased(batch));

        var messages = new HashSet<String>();
        for (var name : List.of("1-all-accepted.xml", "1-one-rejected.xml", "2-all-paid.xml", "2-one-returned.xml")) {
            messages.add(BankMessage.read(Files.readAllBytes(folder.resolve("bank/TGB1").resolve(name))).messageId());
        }
        // the bank's number tells them apart, so that any of them can be taken in
        assertThat(messages).hasSize(4);
    }

    private static byte[] aFile() {
        var account = Iban.of(PaymentFixture.DUTCH);
        return CreditTransferWriter.write(new CreditTransferFile("TGB1", Instant.EPOCH, LocalDate.of(2026, 11, 24),
                new Debtor("Uitvoering", account, null),
                List.of(new CreditTransfer("E2E1", Euro.of(5000), "A. de Vries", account, null, ""))));
    }
}
