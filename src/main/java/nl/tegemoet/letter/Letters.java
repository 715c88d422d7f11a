package nl.tegemoet.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters (brieven), keeps them as they were, and hands them out. An applicant reaches only the letters of a claim of their own;
 * what staff open is recorded.
 */
@Service
@Transactional
public class Letters {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final LetterTemplates templates;
    private final LetterPress press;
    private final LetterArchive archive;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ClaimOwners owners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(LetterTemplates templates, LetterPress press, LetterArchive archive, Accounting accounting, CurrentActor currentActor,
            ClaimOwners owners, ApplicationEventPublisher events, Clock clock) {
        this.templates = templates;
        this.press = press;
        this.archive = archive;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a letter and keeps it for ever as it is; dated today.
     *
     * @param language Dutch unless it is English
     * @throws org.thymeleaf.exceptions.TemplateProcessingException if a fact that the letter tells is not there; nothing is kept then
     */
    @AllowedFor({Role.SYSTEM, Role.APPLICANT})
    public Letter write(ClaimId claim, ClaimNumber number, Addressee to, Locale language, LetterContent content) {
        requireOwn(claim);
        return keep(claim, print(number, to, language, content, LocalDate.ofInstant(clock.instant(), ZONE)));
    }

    /**
     * Prints a letter for the day on which it is to leave, without keeping it: until it leaves it is not a letter yet.
     *
     * @param language Dutch unless it is English
     * @throws org.thymeleaf.exceptions.TemplateProcessingException if a fact that the letter tells is not there
     */
    @AllowedFor({Role.SYSTEM, Role.APPLICANT})
    public PrintedLetter print(ClaimNumber number, Addressee to, Locale language, LetterContent content, LocalDate day) {
        var id = LetterId.random();
        var madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var spoken = spoken(language);
        var printed = press.print(templates.write(content, number, to, spoken, day), id, madeAt);
        return new PrintedLetter(id, content.type(), printed.title(), spoken.getLanguage(), madeAt, Sha256.hexOf(printed.pdf()),
                templates.version(content.type(), spoken), printed.pdf());
    }

    /** Keeps a printed letter for ever as it is. */
    @AllowedFor({Role.SYSTEM, Role.APPLICANT})
    public Letter keep(ClaimId claim, PrintedLetter printed) {
        requireOwn(claim);
        var letter = new Letter(printed.id(), claim, printed.type(), printed.title(), printed.language(), printed.madeAt(),
                printed.pdf().length, printed.sha256(), printed.templateVersion(), Optional.empty());
        archive.add(letter, currentActor.actor().id(), printed.pdf());
        accounting.act(claim, "letter.written", Map.of("letter", letter.id().toString(), "code", letter.type().code(), "language",
                letter.language(), "sha256", letter.sha256()));
        return letter;
    }

    /** The letter as it would be if it were written now, for whoever is about to sign; nothing is kept. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public byte[] preview(ClaimNumber number, Addressee to, Locale language, LetterContent content) {
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var spoken = spoken(language);
        return press.print(templates.write(content, number, to, spoken, LocalDate.ofInstant(moment, ZONE)), LetterId.random(), moment).pdf();
    }

    /** The file of a letter for the print run, which records for itself what it takes. */
    @AllowedFor(Role.SYSTEM)
    @Transactional(readOnly = true)
    public OpenedLetter copy(LetterId id) {
        var letter = archive.find(id).orElseThrow(LetterNotFound::new);
        return new OpenedLetter(letter, archive.pdf(letter));
    }

    /** Opens a letter for a member of staff, and records who, what and why. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    public OpenedLetter open(LetterId id, Purpose purpose) {
        var letter = archive.find(id).orElseThrow(LetterNotFound::new);
        accounting.read(letter.claim(), "letter:" + id, purpose);
        return new OpenedLetter(letter, archive.pdf(letter));
    }

    /**
     * Opens a letter for the person it is for; from then on it is known as read.
     *
     * @throws LetterNotFound also if the letter belongs to somebody else
     */
    @AllowedFor(Role.APPLICANT)
    public OpenedLetter openOwn(LetterId id) {
        var letter = archive.find(id).orElseThrow(LetterNotFound::new);
        requireOwn(letter.claim());
        if (!letter.type().isForApplicant()) {
            throw new LetterNotFound();
        }
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (archive.read(id, moment)) {
            events.publishEvent(new LetterRead(letter.claim(), id, moment));
        }
        return new OpenedLetter(letter, archive.pdf(letter));
    }

    /** The letters of a claim in the order in which they were made. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<Letter> list(ClaimId claim) {
        requireOwn(claim);
        return archive.of(claim).stream().filter(letter -> letter.type().isForApplicant() || !currentActor.actor().is(Role.APPLICANT)).toList();
    }

    /** Dutch unless it is English: the languages in which there are templates. */
    private static Locale spoken(Locale language) {
        return language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("nl");
    }

    private void requireOwn(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new LetterNotFound();
        }
    }
}
