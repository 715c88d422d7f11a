package nl.tegemoet;

import org.springframework.context.annotation.Import;

/** Lends the package-private language configuration to page tests that start without the whole application. */
@Import(LanguageConfiguration.class)
public class LanguageSetup {
}
