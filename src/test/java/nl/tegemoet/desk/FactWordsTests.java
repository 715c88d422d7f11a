package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FactWordsTests {

    private final FactWords words = new FactWords(messages());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/rules");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @BeforeEach
    void readInDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "1971-03-05, 5 maart 1971", "1971-01-01/1971-12-31, 1 januari 1971 tot en met 31 december 1971", "residential_youth_care, tehuis of instelling voor jongeren",
        "\"[employee, other]\", \"medewerker, anders\"", "CANNOT_TELL, niet te zeggen", "17, 17", "something_new, something_new"})
    void codesAndDaysAreSaidInWords(String value, String said) {
        assertThat(words.of(Map.of("Feit", value))).containsEntry("Feit", said);
    }

    @Test
    void whatIsNotKnownStaysEmpty() {
        assertThat(words.of(Map.of("Feit", "", "Lijst", "[]")).values()).containsOnly("");
    }
}
