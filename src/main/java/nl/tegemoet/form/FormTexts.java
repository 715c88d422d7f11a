package nl.tegemoet.form;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the forms. Dutch stands in the .form file; other languages in {@code messages/forms_<language>.properties}, by form and
 * field. Where the questions are about somebody else than the reader, {@code messages/forms-about.properties} has other words for those that
 * would say "you". The words around the questions stand in {@code messages/form.properties}.
 */
final class FormTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ResourceBundleMessageSource ofForms = bundle("messages/forms");
    private final ResourceBundleMessageSource aboutAnother = bundle("messages/forms-about");
    private final ResourceBundleMessageSource ofPage = bundle("messages/form");

    private static ResourceBundleMessageSource bundle(String name) {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename(name);
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }

    InLanguage in(Locale locale, Voice voice) {
        return new InLanguage(locale, voice);
    }

    final class InLanguage {

        private final Locale locale;
        private final Voice voice;

        private InLanguage(Locale locale, Voice voice) {
            this.locale = locale;
            this.voice = voice;
        }

        String title(FormDefinition form) {
            return text(form.id() + ".title", form.title());
        }

        /** The text with this code in the reader's language, else the Dutch text of the file. */
        String text(String code, String dutch) {
            var about = voice == Voice.ABOUT_ANOTHER ? aboutAnother.getMessage(code, null, null, locale) : null;
            return about == null ? plain(code, dutch) : about;
        }

        private String plain(String code, String dutch) {
            if (dutch == null || dutch.isEmpty() || locale.getLanguage().equals(DUTCH.getLanguage())) {
                return Optional.ofNullable(dutch).orElse("");
            }
            return Optional.ofNullable(ofForms.getMessage(code, null, null, locale)).orElse(dutch);
        }

        String word(String code, Object... values) {
            return ofPage.getMessage("form." + code, values, locale);
        }

        String error(FormError error) {
            return ofPage.getMessage("form.error." + error.code(), error.values().toArray(), locale);
        }
    }
}
