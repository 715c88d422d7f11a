package nl.tegemoet.payment.bank;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.*;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bank for tests and for the development start: reads our file of transfers and answers with a status report and a statement.
 * It reads and writes with the independent ISO 20022 library, so that it does not share our mistakes.
 */
public final class PretendedBank {

    /** What becomes of a transfer. */
    public enum Fate { PAID, REJECTED, RETURNED }

    /** The account is closed; both for a rejection and for a return. */
    public static final String CLOSED_ACCOUNT = "AC04";

    private static final BigDecimal OPENING_BALANCE = new BigDecimal("900000000.00");

    private final CustomerCreditTransferInitiationV09 order;
    private final Map<String, Fate> fates = new HashMap<>();
    private String initial = "S";

    /** Every transfer is paid unless {@link #decide} says otherwise. */
    public PretendedBank(byte[] creditTransferFile) {
        order = MxPain00100109.parse(new String(creditTransferFile, StandardCharsets.UTF_8)).getCstmrCdtTrfInitn();
    }

    public List<String> endToEndIds() {
        return transfers().stream().map(transfer -> transfer.getPmtId().getEndToEndId()).toList();
    }

    /** Sets its messages apart from those of another bank that was given the same file: a message is taken in only once. */
    public PretendedBank signing(String initial) {
        this.initial = initial;
        return this;
    }

    public PretendedBank decide(String endToEndId, Fate fate) {
        fates.put(endToEndId, fate);
        return this;
    }

    /** pain.002.001.10: everything accepted but what is rejected. */
    public byte[] statusReport() {
        var group = new OriginalGroupHeader17().setOrgnlMsgId(order.getGrpHdr().getMsgId()).setOrgnlMsgNmId("pain.001.001.09")
                .setOrgnlNbOfTxs(order.getGrpHdr().getNbOfTxs()).setOrgnlCtrlSum(order.getGrpHdr().getCtrlSum())
                .setGrpSts(fates.containsValue(Fate.REJECTED) ? "PART" : "ACCP");
        var instruction = new OriginalPaymentInstruction32().setOrgnlPmtInfId(order.getPmtInf().get(0).getPmtInfId());
        endToEndIds().forEach(id -> instruction.addTxInfAndSts(status(id)));
        var report = new CustomerPaymentStatusReportV10()
                .setGrpHdr(new GroupHeader86().setMsgId(answerId("R")).setCreDtTm(noonOn(executionDate())))
                .setOrgnlGrpInfAndSts(group).addOrgnlPmtInfAndSts(instruction);
        return bytes(new MxPain00200110().setCstmrPmtStsRpt(report));
    }

    private PaymentTransaction105 status(String endToEndId) {
        var status = new PaymentTransaction105().setOrgnlEndToEndId(endToEndId);
        if (fateOf(endToEndId) != Fate.REJECTED) {
            return status.setTxSts("ACCP");
        }
        var reason = new StatusReasonInformation12().setRsn(new StatusReason6Choice().setCd(CLOSED_ACCOUNT));
        return status.setTxSts("RJCT").addStsRsnInf(reason);
    }

    /** camt.053.001.08: a debit for each transfer that went out, and a credit two days later for each that came back. */
    public byte[] statement() {
        var statement = new AccountStatement9().setId(answerId("T")).setElctrncSeqNb(BigDecimal.ONE)
                .setCreDtTm(noonOn(executionDate().plusDays(2)))
                .setAcct(new CashAccount39().setId(order.getPmtInf().get(0).getDbtrAcct().getId()).setCcy("EUR"));
        var booked = BigDecimal.ZERO;
        for (var transfer : transfers()) {
            var fate = fateOf(transfer.getPmtId().getEndToEndId());
            if (fate != Fate.REJECTED) {
                statement.addNtry(entry(transfer, CreditDebitCode.DBIT, executionDate()));
                booked = booked.subtract(transfer.getAmt().getInstdAmt().getValue());
            }
            if (fate == Fate.RETURNED) {
                statement.addNtry(entry(transfer, CreditDebitCode.CRDT, executionDate().plusDays(2)));
                booked = booked.add(transfer.getAmt().getInstdAmt().getValue());
            }
        }
        statement.addBal(balance("OPBD", OPENING_BALANCE, executionDate()))
                .addBal(balance("CLBD", OPENING_BALANCE.add(booked), executionDate().plusDays(2)));
        return bytes(new MxCamt05300108().setBkToCstmrStmt(new BankToCustomerStatementV08()
                .setGrpHdr(new GroupHeader81().setMsgId(answerId("T")).setCreDtTm(noonOn(executionDate().plusDays(2))))
                        .addStmt(statement)));
    }

    private static ReportEntry10 entry(CreditTransferTransaction34 transfer, CreditDebitCode direction, LocalDate day) {
        var details = new EntryTransaction10()
                .setRefs(new TransactionReferences6().setEndToEndId(transfer.getPmtId().getEndToEndId()))
                .setAmt(amount(transfer.getAmt().getInstdAmt().getValue())).setCdtDbtInd(direction);
        if (direction == CreditDebitCode.CRDT) {
            details.setRtrInf(new PaymentReturnReason5().setRsn(new ReturnReason5Choice().setCd(CLOSED_ACCOUNT)));
        }
        return new ReportEntry10().setAmt(amount(transfer.getAmt().getInstdAmt().getValue())).setCdtDbtInd(direction)
                .setSts(new EntryStatus1Choice().setCd("BOOK")).setBookgDt(on(day)).setValDt(on(day))
                .setBkTxCd(bankCode(direction)).addNtryDtls(new EntryDetails9().addTxDtls(details));
    }

    private static BankTransactionCodeStructure4 bankCode(CreditDebitCode direction) {
        var family = direction == CreditDebitCode.DBIT
                ? new BankTransactionCodeStructure6().setCd("ICDT").setSubFmlyCd("ESCT")
                : new BankTransactionCodeStructure6().setCd("ICDT").setSubFmlyCd("RRTN");
        return new BankTransactionCodeStructure4().setDomn(new BankTransactionCodeStructure5().setCd("PMNT").setFmly(family));
    }

    private static CashBalance8 balance(String code, BigDecimal value, LocalDate day) {
        return new CashBalance8().setTp(new BalanceType13().setCdOrPrtry(new BalanceType10Choice().setCd(code)))
                .setAmt(amount(value)).setCdtDbtInd(CreditDebitCode.CRDT).setDt(on(day));
    }

    private Fate fateOf(String endToEndId) {
        return fates.getOrDefault(endToEndId, Fate.PAID);
    }

    private List<CreditTransferTransaction34> transfers() {
        return order.getPmtInf().get(0).getCdtTrfTxInf();
    }

    private LocalDate executionDate() {
        return order.getPmtInf().get(0).getReqdExctnDt().getDt();
    }

    private String answerId(String kind) {
        var id = order.getGrpHdr().getMsgId();
        return initial + kind + id.substring(Math.max(0, id.length() - 33));
    }

    private static OffsetDateTime noonOn(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    private static DateAndDateTime2Choice on(LocalDate day) {
        return new DateAndDateTime2Choice().setDt(day);
    }

    private static ActiveOrHistoricCurrencyAndAmount amount(BigDecimal value) {
        return new ActiveOrHistoricCurrencyAndAmount().setCcy("EUR").setValue(value);
    }

    private static byte[] bytes(AbstractMX message) {
        return message.document().getBytes(StandardCharsets.UTF_8);
    }
}
