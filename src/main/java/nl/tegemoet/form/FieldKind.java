package nl.tegemoet.form;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of field that can be answered. This list is fixed on purpose: a kind that is not here stops the build. */
public enum FieldKind {
    TEXTFIELD, TEXTAREA, NUMBER, DATETIME, CHECKBOX, CHECKLIST, RADIO, SELECT, FILEPICKER;

    /** The name of this kind in a .form file. */
    public String type() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<FieldKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    boolean hasOptions() {
        return this == CHECKLIST || this == RADIO || this == SELECT;
    }

    /** Whether the field is several inputs under one question, which HTML calls a fieldset. */
    boolean isManyInputs() {
        return this == CHECKLIST || this == RADIO;
    }
}
