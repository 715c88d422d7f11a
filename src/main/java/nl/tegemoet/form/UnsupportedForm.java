package nl.tegemoet.form;

/** A .form file holds something that the server cannot show or check; the message names the file, the element and what it is. */
public class UnsupportedForm extends RuntimeException {

    UnsupportedForm(String file, String element, String what) {
        super("%s: element \"%s\": %s".formatted(file, element, what));
    }
}
