package nl.tegemoet.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Euro;

/** What our writer writes, the independent parser reads back as the same. */
class CreditTransferRoundTripTests {

    @Property(tries = 200)
    void whatIsWrittenIsReadBackTheSame(@ForAll("files") CreditTransferFile file) {
        var read = MxPain00100109.parse(new String(CreditTransferWriter.write(file), StandardCharsets.UTF_8)).getCstmrCdtTrfInitn();
        var instruction = read.getPmtInf().get(0);

        assertThat(read.getGrpHdr().getMsgId()).isEqualTo(file.messageId());
        assertThat(read.getGrpHdr().getCtrlSum()).isEqualByComparingTo(file.controlSum().toBigDecimal());
        assertThat(instruction.getCtrlSum()).isEqualByComparingTo(file.controlSum().toBigDecimal());
        assertThat(instruction.getNbOfTxs()).isEqualTo(String.valueOf(file.transfers().size()));
        assertThat(instruction.getReqdExctnDt().getDt()).isEqualTo(file.executionDate());
        assertThat(instruction.getDbtrAcct().getId().getIBAN()).isEqualTo(file.debtor().account().value());
        assertThat(instruction.getCdtTrfTxInf()).hasSameSizeAs(file.transfers());
        for (int i = 0; i < file.transfers().size(); i++) {
            assertSame(file.transfers().get(i), instruction.getCdtTrfTxInf().get(i));
        }
    }

    private static void assertSame(CreditTransfer written, CreditTransferTransaction34 read) {
        assertThat(read.getPmtId().getEndToEndId()).isEqualTo(written.endToEndId());
        assertThat(read.getAmt().getInstdAmt().getCcy()).isEqualTo("EUR");
        assertThat(read.getAmt().getInstdAmt().getValue()).isEqualByComparingTo(written.amount().toBigDecimal());
        assertThat(read.getCdtrAcct().getId().getIBAN()).isEqualTo(written.account().value());
        assertThat(read.getCdtr().getNm()).isEqualTo(SepaText.of(written.payeeName(), 70));
        assertThat(read.getCdtr().getPstlAdr() == null).isEqualTo(written.address() == null);
        if (written.address() != null) {
            assertThat(read.getCdtr().getPstlAdr().getCtry()).isEqualTo(written.address().country());
            assertThat(read.getCdtr().getPstlAdr().getTwnNm()).isEqualTo(SepaText.of(written.address().town(), 35));
        }
    }

    @Property(tries = 1000)
    void everyTextBecomesOneThatBanksAccept(@ForAll String text) {
        var plain = SepaText.of(text, 70);
        assertThat(plain.length()).isLessThanOrEqualTo(70);
        assertThat(plain.chars().allMatch(character -> SepaText.isAllowed((char) character))).isTrue();
        assertThat(plain).doesNotStartWith("/").doesNotEndWith("/").doesNotContain("//");
        assertThat(SepaText.of(plain, 70)).isEqualTo(plain);
    }

    @Provide
    Arbitrary<CreditTransferFile> files() {
        return Combinators.combine(transfers().list().ofMinSize(1).ofMaxSize(12).uniqueElements(CreditTransfer::endToEndId), days())
                .as((transfers, day) -> new CreditTransferFile("TGB" + transfers.size(), Instant.parse("2026-11-23T10:00:00Z"),
                        TargetCalendar.onOrAfter(day), CreditTransferFiles.AGENCY, transfers));
    }

    private Arbitrary<CreditTransfer> transfers() {
        var ids = Arbitraries.strings().withCharRange('A', 'Z').withCharRange('2', '7').ofLength(32);
        var amounts = Arbitraries.longs().between(1, 99_999_999_999L).map(Euro::ofCents);
        var names = Arbitraries.strings().withCharRange('A', 'ſ').withChars(" -'&<>/").ofMinLength(1).ofMaxLength(120)
                .filter(name -> !SepaText.of(name, 70).isEmpty());
        var accounts = Arbitraries.of(List.of(CreditTransferFiles.DUTCH, CreditTransferFiles.BELGIAN, CreditTransferFiles.SWISS));
        return Combinators.combine(ids, amounts, names, accounts, addresses().injectNull(0.5))
                .as((id, amount, name, account, address) -> new CreditTransfer(id, amount, name, account, address, "TG-2026-000123-7"));
    }

    private static Arbitrary<Address> addresses() {
        var texts = Arbitraries.strings().withCharRange('a', 'ÿ').ofMinLength(1).ofMaxLength(80)
                .filter(text -> !SepaText.of(text, 35).isBlank());
        return Combinators.combine(texts, texts).as((street, town) -> new Address(street, "1", "1234 AB", "x" + town, "CH"));
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2026, 1, 1), LocalDate.of(2040, 12, 31));
    }
}
