package nl.tegemoet.form;

/** Of whom the questions of a form speak: the same questions, in other words. */
public enum Voice {
    /** Of the reader: "Waar woonde u?" */
    YOU,
    /** Of somebody for whom the reader answers: "Waar woonde deze persoon?" */
    ABOUT_ANOTHER
}
