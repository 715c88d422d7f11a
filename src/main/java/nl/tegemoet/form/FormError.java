package nl.tegemoet.form;

import java.util.List;

/**
 * What is wrong with an answer: the code of a sentence in {@code messages/form.properties} and the values in it, never the answer itself.
 */
public record FormError(String code, List<Object> values) {

    static FormError of(String code, Object... values) {
        return new FormError(code, List.of(values));
    }
}
