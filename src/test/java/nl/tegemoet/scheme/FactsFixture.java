package nl.tegemoet.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/** Facts of a claim for tests: everything in order, unless said otherwise. */
public final class FactsFixture {

    private ApproximateDate birth = date("1970");
    private LocalDate filedOn = LocalDate.of(2026, 3, 2);
    private String setting = "residential_youth_care";
    private String placement = "judge";
    private ApproximateDate stayFrom = date("1980");
    private ApproximateDate stayUntil = date("1984");
    private ApproximateDate violenceFrom = date("1981");
    private ApproximateDate violenceUntil = date("1983");
    private Set<String> kinds = Set.of("physical");
    private Set<String> byWhom = Set.of("employee");
    private Finding stayInNetherlands = Finding.YES;
    private Stay further;
    private Finding inNetherlands = Finding.YES;
    private Finding stillAffected = Finding.YES;
    private NextOfKin kin;
    private Finding newFacts;

    private FactsFixture() {
    }

    public static FactsFixture someFacts() {
        return new FactsFixture();
    }

    /** Facts about which nothing was told but the day of filing. */
    public static FactsFixture nothingTold() {
        return someFacts().born(null).setting(null).placement(null).stay(null, null).violence(null, null)
                .kinds(Set.of()).byWhom(Set.of())
                .stayInNetherlands(null).inNetherlands(null).stillAffected(null);
    }

    static ApproximateDate date(String typed) {
        return typed == null ? null : ApproximateDate.parse(typed).orElseThrow();
    }

    static ApproximateDate between(LocalDate earliest, LocalDate latest) {
        return new ApproximateDate(earliest, latest, "");
    }

    public FactsFixture born(String typed) {
        birth = date(typed);
        return this;
    }

    FactsFixture born(LocalDate earliest, LocalDate latest) {
        birth = between(earliest, latest);
        return this;
    }

    public FactsFixture filedOn(String day) {
        filedOn = LocalDate.parse(day);
        return this;
    }

    public FactsFixture setting(String code) {
        setting = code;
        return this;
    }

    public FactsFixture placement(String code) {
        placement = code;
        return this;
    }

    public FactsFixture stay(String from, String until) {
        stayFrom = date(from);
        stayUntil = date(until);
        return this;
    }

    public FactsFixture violence(String from, String until) {
        violenceFrom = date(from);
        violenceUntil = date(until);
        return this;
    }

    FactsFixture bornBetween(ApproximateDate when) {
        birth = when;
        return this;
    }

    FactsFixture stayBetween(ApproximateDate from, ApproximateDate until) {
        stayFrom = from;
        stayUntil = until;
        return this;
    }

    FactsFixture violenceBetween(ApproximateDate from, ApproximateDate until) {
        violenceFrom = from;
        violenceUntil = until;
        return this;
    }

    public FactsFixture kinds(Set<String> codes) {
        kinds = codes;
        return this;
    }

    public FactsFixture byWhom(Set<String> codes) {
        byWhom = codes;
        return this;
    }

    public FactsFixture stayInNetherlands(Finding answer) {
        stayInNetherlands = answer;
        return this;
    }

    public FactsFixture andAlso(Stay other) {
        further = other;
        return this;
    }

    public FactsFixture inNetherlands(Finding answer) {
        inNetherlands = answer;
        return this;
    }

    public FactsFixture stillAffected(Finding answer) {
        stillAffected = answer;
        return this;
    }

    /** A brother or sister applies, with everything in order. */
    public FactsFixture nextOfKin() {
        return kin("2020-05-04", "sibling", null, Finding.NO, null);
    }

    public FactsFixture kin(String diedOn, String relation, String claimAbout, Finding others, String power) {
        kin = new NextOfKin(diedOn == null ? null : LocalDate.parse(diedOn), relation, claimAbout, others, power);
        return this;
    }

    /** After a refusal. */
    public FactsFixture newFacts(Finding named) {
        newFacts = named;
        return this;
    }

    public EligibilityFacts facts() {
        var stay = new Stay(setting, placement, stayFrom, stayUntil, stayInNetherlands);
        return new EligibilityFacts(birth, filedOn, further == null ? List.of(stay) : List.of(stay, further), violenceFrom, violenceUntil,
                kinds, byWhom, inNetherlands, stillAffected, kin, newFacts);
    }
}
