package nl.tegemoet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the applicant stated (verklaring), as it was sent: the answers, and the questions with the answers in words. The words are kept
 * because a form may ask otherwise next year.
 *
 * @param answers by the id of the form and the key of the question
 * @param inDutch in the order of the pages
 * @param inEnglish the same in English
 */
record Statement(Map<String, Map<String, Object>> answers, List<StatementSection> inDutch, List<StatementSection> inEnglish) {

    List<StatementSection> inWords(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? inEnglish : inDutch;
    }

    @Override
    public String toString() {
        return "Statement[hidden]";
    }
}
