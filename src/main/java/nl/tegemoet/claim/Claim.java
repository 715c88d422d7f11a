package nl.tegemoet.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Persistable;

/** A claim for compensation (aanvraag, Awb 1:3(3)): who filed it, when, and what became of it. */
@Entity
class Claim implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;
    /** Null until stored; tells a new claim from a stored one. */
    @Version
    private Integer version;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String number;
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID personId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClaimKind kind;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String subject;
    /** The subject as long as the claim is open, then null. */
    @JdbcTypeCode(SqlTypes.CHAR)
    private String openSubject;
    private String personLabel;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClaimStatus status;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;
    private String scheme;
    private Instant submittedAt;
    private LocalDate receivedOn;
    @Column(name = "complete")
    private Boolean complete;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Priority priority;
    /** Null without priority. */
    private LocalDate priorityTarget;
    private Instant decidedAt;
    private Instant closedAt;

    protected Claim() {
    }

    private Claim(ClaimId id, ClaimNumber number, PersonId person, String personLabel, Subject about) {
        this.id = id.value();
        this.number = number.value();
        this.personId = person.value();
        this.kind = about.kind();
        this.subject = about.key();
        this.openSubject = about.key();
        this.personLabel = personLabel;
        this.status = ClaimStatus.OPEN;
        this.priority = Priority.NONE;
    }

    /** A claim that is filed now. */
    static Claim filed(ClaimId id, ClaimNumber number, PersonId person, String personLabel, Subject about, Filed filed) {
        var claim = new Claim(id, number, person, personLabel, about);
        claim.submittedAt = filed.at();
        claim.receivedOn = filed.day();
        claim.scheme = filed.scheme();
        return claim;
    }

    /** What the moment of filing settles. */
    record Filed(Instant at, LocalDate day, String scheme) {
    }

    /** Awb 4:5: whether what is needed to decide is there. */
    void judgeCompleteness(boolean isComplete) {
        requireStatus(ClaimStatus.OPEN);
        this.complete = isComplete;
    }

    /** The decision was announced (bekendgemaakt, Awb 3:41); from here on the person may file anew. */
    void decide(Outcome decided, Instant moment) {
        requireStatus(ClaimStatus.OPEN);
        this.status = ClaimStatus.DECIDED;
        this.outcome = decided;
        this.decidedAt = moment;
        this.openSubject = null;
    }

    /** @param target the day before which we mean to decide; null without priority */
    void prioritise(Priority newPriority, LocalDate target) {
        this.priority = newPriority;
        this.priorityTarget = target;
    }

    Priority priority() {
        return priority;
    }

    void close(Instant moment) {
        requireStatus(ClaimStatus.DECIDED);
        this.status = ClaimStatus.CLOSED;
        this.closedAt = moment;
    }

    /** The applicant withdrew it before it was decided; from here on the person may file anew. */
    void withdraw(Instant moment) {
        requireStatus(ClaimStatus.OPEN);
        this.status = ClaimStatus.CLOSED;
        this.outcome = Outcome.WITHDRAWN;
        this.closedAt = moment;
        this.openSubject = null;
    }

    /** @throws OptimisticLockingFailureException if the claim was changed since somebody had this version in view */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new OptimisticLockingFailureException("The claim was changed meanwhile");
        }
    }

    private void requireStatus(ClaimStatus required) {
        if (status != required) {
            throw new IllegalStateException("The claim is " + status + ", not " + required);
        }
    }

    boolean isAbout(Subject other) {
        return subject.equals(other.key());
    }

    ClaimKind kind() {
        return kind;
    }

    String scheme() {
        return scheme;
    }

    boolean isOpen() {
        return status == ClaimStatus.OPEN;
    }

    /** Null while the claim is open. */
    Outcome outcome() {
        return outcome;
    }

    /** @param decideBy the last day of the clock for the decision; null while it stands still */
    ClaimSummary summary(LocalDate decideBy) {
        return new ClaimSummary(new ClaimId(id), version, new ClaimNumber(number), new PersonId(personId), personLabel, kind, status,
                outcome, complete, scheme, submittedAt, receivedOn, decideBy, priority, priorityTarget);
    }

    ClaimLabel label() {
        return new ClaimLabel(new ClaimId(id), new ClaimNumber(number), personLabel, priority);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
