package nl.tegemoet.payment.bank;

import static nl.tegemoet.payment.bank.CreditTransferFiles.aFileOf;
import static nl.tegemoet.payment.bank.CreditTransferFiles.aTransfer;
import static nl.tegemoet.payment.bank.CreditTransferFiles.aTransferAbroad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import org.junit.jupiter.api.Test;

class CreditTransferWriterTests {

    private final CreditTransferFile file = aFileOf(aTransfer("E2E1"), aTransferAbroad("E2E2"));
    private final String xml = new String(CreditTransferWriter.write(file), StandardCharsets.UTF_8);

    @Test
    void theFileIsValidAgainstThePublishedSchema() {
        PublishedSchemas.assertValid(CreditTransferWriter.write(file), PublishedSchemas.CREDIT_TRANSFER);
    }

    @Test
    void theFileIsValidWhenTheBankIsTakenFromTheAccount() {
        var unnamedBank = new Debtor("Uitvoering", CreditTransferFiles.AGENCY.account(), null);
        var withoutBic = new CreditTransferFile(file.messageId(), file.createdAt(), file.executionDate(), unnamedBank, file.transfers());
        PublishedSchemas.assertValid(CreditTransferWriter.write(withoutBic), PublishedSchemas.CREDIT_TRANSFER);
        assertThat(new String(CreditTransferWriter.write(withoutBic), StandardCharsets.UTF_8)).contains("<Id>NOTPROVIDED</Id>");
    }

    @Test
    void numberAndSumStandInTheHeaderAndInTheInstruction() {
        var read = MxPain00100109.parse(xml).getCstmrCdtTrfInitn();
        assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo("2");
        assertThat(read.getGrpHdr().getCtrlSum()).isEqualByComparingTo("10000.00");
        assertThat(read.getPmtInf()).singleElement().satisfies(instruction -> {
            assertThat(instruction.getNbOfTxs()).isEqualTo("2");
            assertThat(instruction.getCtrlSum()).isEqualByComparingTo("10000.00");
            assertThat(instruction.getReqdExctnDt().getDt()).isEqualTo("2026-11-24");
        });
    }

    @Test
    void anAddressHasItsTownAndCountryAsElementsAndNoLines() {
        var creditors = MxPain00100109.parse(xml).getCstmrCdtTrfInitn().getPmtInf().get(0).getCdtTrfTxInf();
        assertThat(creditors.get(0).getCdtr().getPstlAdr()).isNull();
        assertThat(creditors.get(1).getCdtr().getPstlAdr()).satisfies(address -> {
            assertThat(address.getTwnNm()).isEqualTo("Geneve");
            assertThat(address.getCtry()).isEqualTo("CH");
            assertThat(address.getStrtNm()).isEqualTo("Rue de l'Eglise");
            assertThat(address.getAdrLine()).isEmpty();
        });
        assertThat(xml).doesNotContain("AdrLine");
    }

    @Test
    void theAddressIsAskedOnlyOutsideTheEconomicArea() {
        assertThat(PayeeAddressRule.needsAddress(CreditTransferFiles.DUTCH)).isFalse();
        assertThat(PayeeAddressRule.needsAddress(CreditTransferFiles.BELGIAN)).isFalse();
        assertThat(PayeeAddressRule.needsAddress(Iban.of("NO93 8601 1117 947"))).isFalse();
        assertThat(PayeeAddressRule.needsAddress(CreditTransferFiles.SWISS)).isTrue();
        assertThat(PayeeAddressRule.needsAddress(Iban.of("GB82 WEST 1234 5698 7654 32"))).isTrue();
    }

    @Test
    void thePayeeReadsAClaimNumberAndNothingElse() {
        var first = MxPain00100109.parse(xml).getCstmrCdtTrfInitn().getPmtInf().get(0).getCdtTrfTxInf().get(0);
        assertThat(first.getRmtInf().getUstrd()).containsExactly("TG-2026-000123-7");
        assertThat(xml).doesNotContainIgnoringCase("jeugdzorg").doesNotContainIgnoringCase("geweld")
                .doesNotContainIgnoringCase("schadefonds");
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(CreditTransferWriter.write(file)).isEqualTo(CreditTransferWriter.write(file));
    }

    @Test
    void aFileIsNotForADayOnWhichNobodySettles() {
        assertThatThrownBy(() -> new CreditTransferFile("TGB1", Instant.EPOCH, LocalDate.of(2026, 12, 25), CreditTransferFiles.AGENCY,
                List.of(aTransfer("E2E1")))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("TARGET");
    }

    @Test
    void aFileHasNoEndToEndIdTwice() {
        assertThatThrownBy(() -> aFileOf(aTransfer("E2E1"), aTransfer("E2E1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyFileIsNotMade() {
        assertThatThrownBy(CreditTransferFiles::aFileOf).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmountThatNoBankTransfersIsRefused() {
        for (var amount : List.of(Euro.ZERO, Euro.ofCents(-1), Euro.ofCents(100_000_000_000L))) {
            assertThatThrownBy(() -> new CreditTransfer("E2E1", amount, "A", CreditTransferFiles.DUTCH, null, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
