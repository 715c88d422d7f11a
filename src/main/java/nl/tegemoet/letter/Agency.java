package nl.tegemoet.letter;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The agency as its letters name it (bestuursorgaan, Awb 1:1). The maps hold a text per language, {@code nl} and {@code en}.
 *
 * @param answerAddress where a letter can be sent without a stamp (antwoordnummer)
 * @param mandate on whose behalf a decision is signed (Awb 10:10)
 */
@ConfigurationProperties("tegemoet.agency")
record Agency(String name, String department, String postalAddress, String postalTown, String returnAddress, String answerAddress, String phone,
              Map<String, String> phoneHours, String website, Map<String, String> mandate, String helpline, String helplineName,
              Map<String, String> helplineHours) {
}
