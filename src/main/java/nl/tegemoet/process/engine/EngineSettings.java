package nl.tegemoet.process.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may differ per installation.
 *
 * @param runJobs whether this node carries out the engine's jobs; off in tests, which run each job by hand
 * @param jobThreads how many jobs this node carries out at the same time
 * @param retries waiting times before a failed job is tried again (ISO 8601, separated by commas); after the last one an incident is raised
 */
@ConfigurationProperties("tegemoet.engine")
record EngineSettings(
        @DefaultValue("true") boolean runJobs,
        @DefaultValue("3") int jobThreads,
        @DefaultValue("PT10S,PT1M,PT10M") String retries) {
}
