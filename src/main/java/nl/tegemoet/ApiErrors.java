package nl.tegemoet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Says no to a script in the form that scripts read (problem details, RFC 9457) also where no controller had a say: the wrong method,
 * the wrong kind of body, a session without its token, a fault of ours. Whoever asks for a page gets the error page.
 */
@Component
class ApiErrors extends BasicErrorController {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    ApiErrors(ErrorAttributes attributes, WebProperties web, List<ErrorViewResolver> pages, MessageSource messages) {
        super(attributes, web.getError(), pages);
        this.messages = messages;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address != null && address.startsWith("/api/") ? problem(request) : super.error(request);
    }

    private ResponseEntity<Map<String, Object>> problem(HttpServletRequest request) {
        var status = getStatus(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage("api." + status.value(), null, messages.getMessage("api.other", null, DUTCH), DUTCH));
        // the number under which a fault of ours stands in the log
        var attributes = getErrorAttributes(request, ErrorAttributeOptions.defaults());
        if (attributes.containsKey("reference")) {
            problem.put("reference", attributes.get("reference"));
        }
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
