package nl.tegemoet.deadline;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one clock of the house; its zone decides which calendar day it is for the law. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${tegemoet.time-zone:Europe/Amsterdam}") ZoneId zone) {
        return Clock.system(zone);
    }
}
