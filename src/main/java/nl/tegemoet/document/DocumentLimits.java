package nl.tegemoet.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in.
 *
 * @param maxSize of one file
 * @param maxPerClaim files of one claim, removed ones not counted
 * @param maxPixels of one image, in millions; larger ones would need more memory than a page may use
 */
@ConfigurationProperties("tegemoet.documents")
public record DocumentLimits(@DefaultValue("10MB") DataSize maxSize, @DefaultValue("20") int maxPerClaim, @DefaultValue("60") int maxPixels) {

    long pixels() {
        return maxPixels * 1_000_000L;
    }
}
