package nl.tegemoet.document;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is.
 *
 * @param host of the ClamAV daemon; empty: no scanner, and documents say that they were not scanned
 * @param timeout for connecting and for each answer
 */
@ConfigurationProperties("tegemoet.virus-scanner.clamav")
record VirusScannerSettings(@DefaultValue("") String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration timeout) {
}
