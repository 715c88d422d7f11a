package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody with a browser of the plainest kind: keeps cookies, follows redirects and fills in login forms. */
final class Visitor {

    private static final int MOST_REDIRECTS = 20;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager(null, Visitor::take)).build();

    /** A browser takes localhost for safe enough to send it secure cookies; Java's client does not. */
    private static boolean take(URI address, HttpCookie cookie) {
        cookie.setSecure(false);
        return true;
    }

    /** Goes to an address and on through every redirect, until a page, or an address at which the visitor was told to stop. */
    HttpResponse<String> visit(URI address, Predicate<URI> stop) {
        return follow(send(HttpRequest.newBuilder(address)), stop);
    }

    /** Fills in the login form on this page and goes on from there. */
    HttpResponse<String> logIn(HttpResponse<String> page, String name, String password, Predicate<URI> stop) {
        Element form = Jsoup.parse(page.body(), page.uri().toString()).expectFirst("form#kc-form-login");
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(form.absUrl("action")));
        return follow(send(filled(post, Map.of("username", name, "password", password))), stop);
    }

    private HttpResponse<String> follow(HttpResponse<String> first, Predicate<URI> stop) {
        HttpResponse<String> response = first;
        for (int i = 0; i < MOST_REDIRECTS && response.headers().firstValue("Location").isPresent(); i++) {
            URI next = response.uri().resolve(response.headers().firstValue("Location").get());
            if (stop.test(next)) {
                return response;
            }
            response = send(HttpRequest.newBuilder(next));
        }
        return response;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Makes the request a form that is posted. */
    static HttpRequest.Builder filled(HttpRequest.Builder request, Map<String, String> fields) {
        return request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(fields)));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
