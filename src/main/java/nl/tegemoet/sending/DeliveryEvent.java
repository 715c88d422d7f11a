package nl.tegemoet.sending;

/** What becomes of a message on its way (bezorging); each proves a moment that the law asks for (Awb 2:25). */
public enum DeliveryEvent {
    /** In the portal for whoever it is for: the moment of sending (Awb 2:19). */
    ACCESSIBLE,
    /** Given to the post: the moment of sending on paper (Awb 3:41). */
    HANDED_OVER,
    /** The mail server took the e-mail that says that there is a message (Awb 2:10). */
    NOTICED,
    /** There was no e-mail to send, or it could not be delivered to the mail server (Awb 2:22). */
    NOT_NOTICED,
    /** The e-mail came back later (Awb 2:11, 2:22). */
    BOUNCED,
    /** Opened in the portal for the first time. */
    READ,
    /** The paper came back. */
    RETURNED,
    /** Given to the post once more (Awb 2:11). */
    SENT_AGAIN,
    /** Never left. */
    TAKEN_BACK
}
