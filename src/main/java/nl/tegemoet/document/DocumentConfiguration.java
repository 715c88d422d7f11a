package nl.tegemoet.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Chooses the virus scanner by the settings and starts the second scan of what waits in quarantine. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({DocumentLimits.class, VirusScannerSettings.class})
class DocumentConfiguration {

    @Bean
    VirusScanner virusScanner(VirusScannerSettings settings) {
        return settings.host().isBlank() ? new NoScanner() : new ClamAvScanner(settings.host(), settings.port(), settings.timeout());
    }

    @Bean
    ContentInspection contentInspection(DocumentLimits limits) {
        return new ContentInspection(limits);
    }
}
