package nl.tegemoet.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingNumbersTests {

    @Property
    void aClaimNumberWithOneDigitWrongIsNoticed(@ForAll @IntRange(min = 2020, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 999_999) int sequence, @ForAll @IntRange(min = 0, max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var number = ClaimNumber.of(year, sequence).value();
        int[] places = {3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 15};
        int at = places[place];
        char changed = (char) ('0' + (number.charAt(at) - '0' + by) % 10);
        var wrong = number.substring(0, at) + changed + number.substring(at + 1);
        assertThatThrownBy(() -> new ClaimNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aBsnWithOneDigitWrongIsNoticed(@ForAll @IntRange(min = 0, max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        var bsn = "999990408";
        char changed = (char) ('0' + (bsn.charAt(place) - '0' + by) % 10);
        assertThatThrownBy(() -> new Bsn(bsn.substring(0, place) + changed + bsn.substring(place + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBsnMayBeTypedWithSpacesAndWithoutItsLeadingZero() {
        assertThat(Bsn.of("9999 90 408").value()).isEqualTo("999990408");
        assertThat(Bsn.of("10000008").value()).isEqualTo("010000008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000", "99999040", "9999904080", "abcdefghi"})
    void whatIsNoBsnIsRefused(String text) {
        assertThatThrownBy(() -> Bsn.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIbanMayBeTypedAsItStandsOnTheCard() {
        assertThat(Iban.of("nl91 abna 0417 1643 00").value()).isEqualTo("NL91ABNA0417164300");
        assertThat(Iban.of("NL91ABNA0417164300").formatted()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(Iban.of("NL91ABNA0417164300").masked()).isEqualTo("NL•• •••• ••00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL92ABNA0417164300", "NL91ABNA041716430", "SA0380000000608010167519", "GR16O1101250000000012300695"})
    void anIbanWithAWrongCheckDigitLengthOrCountryIsRefused(String text) {
        assertThat(Iban.isValid(text)).isFalse();
        assertThatThrownBy(() -> Iban.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersOfPeopleNeverPrintThemselves() {
        assertThat(new Bsn("999990408")).hasToString("Bsn[hidden]");
        assertThat(Iban.of("NL91ABNA0417164300")).hasToString("Iban[hidden]");
        assertThat(new PersonName("Anna Maria", "van der", "Berg")).hasToString("PersonName[hidden]");
        assertThat(new Address("Dorpsstraat", "1", "1234 AB", "Utrecht", "NL")).hasToString("Address[hidden]");
    }
}
