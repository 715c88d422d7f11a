package nl.tegemoet;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The languages of the pages: Dutch unless a person chooses English ({@code ?lang=en}, kept in a cookie).
 * Every file {@code messages/<room>.properties} is found by itself; {@code <room>_en.properties} is its English twin.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(file -> file.getFilename().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .map(name -> "messages/" + name).distinct().sorted().toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("taal");
        resolver.setDefaultLocale(DUTCH);
        resolver.setCookieMaxAge(Duration.ofDays(180));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LocaleChangeInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                String asked = request.getParameter("lang");
                if (asked != null && LANGUAGES.contains(asked)) {
                    localeResolver().setLocale(request, response, Locale.forLanguageTag(asked));
                }
                return true;
            }
        });
    }
}
