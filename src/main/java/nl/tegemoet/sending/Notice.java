package nl.tegemoet.sending;

import java.time.Instant;

/**
 * An e-mail that is to tell that there is a message (kennisgeving, Awb 2:10).
 *
 * @param messageId the same however often it is sent
 * @param dueAt     the end of the 48 hours
 * @param attempts  how often it was tried in vain
 * @param lease     who is busy with it; null if nobody is
 */
record Notice(NoticeId id, DispatchId dispatch, String messageId, Instant dueAt, int attempts, String lease) {
}
