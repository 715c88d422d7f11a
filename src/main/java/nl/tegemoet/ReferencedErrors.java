package nl.tegemoet;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page may say: which of the texts of {@code messages/error} fits, and, when the fault is ours, a number that a person can
 * mention on the phone and that stands in the log. Never the text of an exception.
 */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ReferencedErrors.class);
    private static final Set<Integer> WITH_A_TEXT = Set.of(403, 404, 405, 409, 413, 422, 503);
    private static final int OURS = 500;
    private static final int TOO_LARGE = 413;

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        int status = attributes.get("status") instanceof Integer known ? known : OURS;
        attributes.put("known", WITH_A_TEXT.contains(status) ? status : OURS);
        if (status == TOO_LARGE) {
            pageBefore(request).ifPresent(page -> attributes.put("back", page));
        }
        if (status >= OURS) {
            var reference = "%04X-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000), ThreadLocalRandom.current().nextInt(0x10000));
            var fault = getError(request);
            LOG.error("Error {} with status {}: {}", reference, status, fault == null ? "no exception" : fault.getClass().getName());
            attributes.put("reference", reference);
        }
        return attributes;
    }

    /** The path of our own page on which the form stood; browsers name it to us only (the referrer policy says so). */
    private static Optional<String> pageBefore(WebRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).map(address -> URI.create(address).getPath())
                    .filter(path -> path.startsWith("/") && !path.startsWith("//"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
