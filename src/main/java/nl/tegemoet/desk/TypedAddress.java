package nl.tegemoet.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.kernel.Address;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An address that somebody types in the fields of a form: street, houseNumber, postcode, town and the Dutch name of a country. */
@Component
public class TypedAddress {

    private static final String DUTCH_POSTCODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";
    /** {@code Markt 1 B, 1234 AB Zeist}, on one line or two. */
    private static final Pattern WHOLE = Pattern.compile("(.+?) (\\d+ ?\\w*)\\s*[,\\n]\\s*(" + DUTCH_POSTCODE + "),? +([^,\\n]+)");

    private final MessageSource messages;

    TypedAddress(MessageSource messages) {
        this.messages = messages;
    }

    /** What is wrong with it; empty if {@link #read} can. */
    public List<Problem> problems(FormPost post) {
        var country = country(post);
        if (country.isEmpty()) {
            return List.of(problem("country", "evidence.request.problem.COUNTRY"));
        }
        return country.get().equals("NL") && !post.text("postcode").matches(DUTCH_POSTCODE)
                ? List.of(problem("postcode", "evidence.request.problem.POSTCODE")) : List.of();
    }

    public Address read(FormPost post) {
        return new Address(post.text("street"), post.text("houseNumber"), post.text("postcode").toUpperCase(Locale.ROOT), post.text("town"),
                country(post).orElseThrow());
    }

    /** The fields of an address that was typed as a whole, as far as they can be told. */
    static Map<String, Object> apart(String whole) {
        var found = WHOLE.matcher(whole.strip());
        return found.matches() ? Map.of("street", found.group(1), "houseNumber", found.group(2).strip(), "postcode", found.group(3), "town", found.group(4).strip())
                : Map.of();
    }

    /** The code of the country that was named in Dutch; the Netherlands if none was. */
    private static Optional<String> country(FormPost post) {
        var name = post.text("country").strip();
        return name.isEmpty() ? Optional.of("NL") : Stream.of(Locale.getISOCountries())
                .filter(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(ClaimPages.DUTCH).equalsIgnoreCase(name)).findFirst();
    }

    private Problem problem(String field, String code) {
        return new Problem(field, messages.getMessage(code, null, ClaimPages.DUTCH));
    }
}
