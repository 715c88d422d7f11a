package nl.tegemoet.portal;

/** A page of the application was asked for while nothing is being written: not begun yet, or sent already. */
class NoDraft extends RuntimeException {
}
