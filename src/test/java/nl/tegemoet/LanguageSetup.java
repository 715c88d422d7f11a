package nl.tegemoet;

import org.springframework.context.annotation.Import;

/** Lends what the root keeps to itself, the languages and the errors, to page tests that start without the whole application. */
@Import({LanguageConfiguration.class, ReferencedErrors.class})
public class LanguageSetup {
}
