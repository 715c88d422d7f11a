package nl.tegemoet.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyAndNamesTests {

    @Property
    void anAmountSurvivesTheWayToDecimalsAndBack(@ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long cents) {
        assertThat(Euro.of(Euro.ofCents(cents).toBigDecimal())).isEqualTo(Euro.ofCents(cents));
    }

    @Test
    void aFractionOfACentIsRefused() {
        assertThatThrownBy(() -> Euro.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountThatGrowsTooLargeIsRefusedAndNotWrapped() {
        assertThatThrownBy(() -> Euro.ofCents(Long.MAX_VALUE).plus(Euro.ofCents(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountIsWrittenAsPeopleWriteIt() {
        assertThat(Euro.of(5000).format(Locale.forLanguageTag("nl"))).isEqualTo("€ 5.000");
        assertThat(Euro.ofCents(2350).format(Locale.forLanguageTag("nl"))).isEqualTo("€ 23,50");
        assertThat(Euro.of(5000).format(Locale.ENGLISH)).isEqualTo("€ 5,000");
    }

    @Test
    void aNameIsWrittenInFullFormallyAndAsAMonogram() {
        var name = new PersonName("Anna Maria", "van der", "Berg");
        assertThat(name.full()).isEqualTo("Anna Maria van der Berg");
        assertThat(name.formal()).isEqualTo("A.M. van der Berg");
        assertThat(name.monogram()).isEqualTo("A.B.");
    }

    @Test
    void aPersonMayHaveOnlyAFamilyName() {
        var name = new PersonName("", null, "Şahin");
        assertThat(name.formal()).isEqualTo("Şahin");
        assertThat(name.monogram()).isEqualTo("Ş.");
    }
}
