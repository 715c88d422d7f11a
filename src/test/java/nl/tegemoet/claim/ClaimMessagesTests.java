package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.tegemoet.document.Refusal;
import nl.tegemoet.document.ScanState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimMessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyNoAndEveryWarningIsASentence(String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var claim = ResourceBundle.getBundle("messages/claim", Locale.forLanguageTag(language), control);
        var document = ResourceBundle.getBundle("messages/document", Locale.forLanguageTag(language), control);
        Stream.of(ApplicationNotPossible.Reason.values()).map(reason -> new ApplicationNotPossible(reason).messageKey())
                .forEach(key -> assertThat(claim.getString(key)).endsWith("."));
        Arrays.stream(FilingWarning.values()).forEach(warning -> assertThat(claim.getString(warning.messageKey())).endsWith("."));
        Arrays.stream(Refusal.values()).forEach(refusal -> assertThat(document.getString(refusal.messageKey())).endsWith("."));
        Arrays.stream(ScanState.values()).forEach(state -> assertThat(document.getString("document.scan." + state)).isNotBlank());
    }
}
