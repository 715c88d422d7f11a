package nl.tegemoet.penalty;

/** How a default notice came in: a letter is in writing, and so is a message on My claim (Awb 4:17(3), 2:13). */
public enum NoticeChannel {
    PORTAL, PAPER
}
