package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.printing.Print;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quality manual: its texts, its certificates, its editions and what changed since the last one. */
@Service
@Transactional
public class Manual {

    /** The version of a text that nobody has written yet. */
    static final int UNWRITTEN = -1;

    private static final Composition NOTHING = new Composition(List.of());

    private final Composer composer;
    private final ManualTextRepository texts;
    private final CertificateRepository certificates;
    private final EditionRepository editions;
    private final FrozenManual frozen;
    private final People people;
    private final Journal journal;
    private final Pages pages;
    private final Print print;

    Manual(
            Composer composer,
            ManualTextRepository texts,
            CertificateRepository certificates,
            EditionRepository editions,
            FrozenManual frozen,
            People people,
            Journal journal,
            Pages pages,
            Print print) {
        this.composer = composer;
        this.texts = texts;
        this.certificates = certificates;
        this.editions = editions;
        this.frozen = frozen;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
        this.print = print;
    }

    /** @param version the text's, or -1 for the chapter's first text */
    public ManualText write(ManualSection.Chapter chapter, int version, String markdown) {
        people.require(Role.QUALITY_MANAGER);
        PersonRef writer = people.current().ref();
        ManualText text = texts.findByChapter(chapter).orElse(null);
        if (text == null) text = texts.saveAndFlush(new ManualText(chapter, writer));
        else if (version == UNWRITTEN) throw new Stale(text.id(), text.version(), text.fields());
        else text.expect(version);
        var before = text.fields();
        text.write(markdown, writer);
        journal.noteEdit("manual.written", text, before);
        return text;
    }

    public Certificate certify(String number, String certifier, LocalDate from, LocalDate to, String scope) {
        people.require(Role.QUALITY_MANAGER);
        if (certificates.findByNumber(number).isPresent()) throw RuleBroken.at("number", "manual.number-taken");
        var certificate = certificates.saveAndFlush(new Certificate(number, certifier, from, to, scope));
        journal.note("manual.certified", certificate);
        return certificate;
    }

    Certificate recertify(
            UUID id, int version, String number, String certifier, LocalDate from, LocalDate to, String scope) {
        people.require(Role.QUALITY_MANAGER);
        Certificate certificate = certificate(id);
        certificate.expect(version);
        if (certificates
                .findByNumber(number)
                .filter(other -> !other.id().equals(id))
                .isPresent()) throw RuleBroken.at("number", "manual.number-taken");
        var before = certificate.fields();
        certificate.describe(number, certifier, from, to, scope);
        journal.noteEdit("manual.certificate-changed", certificate, before);
        return certificate;
    }

    /** Freezes the manual as it stands; the approver is the person at work. {@code seen} may be null. */
    public Edition approve(String act, LocalDate on, String seen) {
        people.require(Role.TOP_MANAGEMENT, Role.EXECUTIVE);
        Composition now = composer.compose(pages.printed());
        String content = frozen.text(now);
        String sha256 = Fingerprint.of(content);
        if (seen != null && !seen.equals(sha256)) throw new RuleBroken("manual.changed-meanwhile");
        Edition last = last();
        Drift drift = Drift.between(last == null ? NOTHING : frozen.of(last), now);
        PersonRef approver = people.current().ref();
        var edition = Edition.approve(last, drift, writers(drift), approver, act, on, Rome.today(), sha256);
        editions.saveAndFlush(edition);
        frozen.keep(edition, content, printed(now, edition));
        journal.note("manual.approved", edition, "manual.act", act, "manual.sha256", sha256);
        return edition;
    }

    private List<PersonRef> writers(Drift drift) {
        return texts.findAll().stream()
                .filter(text -> drift.of(text.chapter()).stream().anyMatch(change -> change.block() == null))
                .map(ManualText::writer)
                .toList();
    }

    @Transactional(readOnly = true)
    Composition compose(Page words) {
        return composer.compose(words);
    }

    /** What an approval given now would freeze. */
    @Transactional(readOnly = true)
    String fingerprint() {
        return Fingerprint.of(frozen.text(composer.compose(pages.printed())));
    }

    /** What changed since the last edition; everything is new before the first. Always in Italian, as editions are. */
    @Transactional(readOnly = true)
    public Drift drift() {
        Edition last = last();
        return Drift.between(last == null ? NOTHING : frozen.of(last), composer.compose(pages.printed()));
    }

    /** The last edition, or null before the first. */
    @Transactional(readOnly = true)
    public Edition last() {
        return editions.findFirstByOrderByNumberDesc().orElse(null);
    }

    @Transactional(readOnly = true)
    Edition edition(UUID id) {
        return editions.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Composition content(Edition edition) {
        return frozen.of(edition);
    }

    @Transactional(readOnly = true)
    boolean intact(Edition edition) {
        return frozen.intact(edition);
    }

    @Transactional(readOnly = true)
    byte[] pdf(UUID edition) {
        return frozen.pdf(edition(edition).id());
    }

    /** The manual as it stands now, printed as a draft that nobody approved. */
    @Transactional(readOnly = true)
    byte[] draft() {
        return printed(composer.compose(pages.printed()), null);
    }

    private byte[] printed(Composition composition, Edition edition) {
        var model = new HashMap<String, Object>();
        model.put("manual", composition);
        model.put("edition", edition);
        return print.pdf("views/manual/print", model);
    }

    @Transactional(readOnly = true)
    public ManualText text(ManualSection.Chapter chapter) {
        return texts.findByChapter(chapter).orElse(null);
    }

    @Transactional(readOnly = true)
    Certificate certificate(UUID id) {
        return certificates.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Certificate> certificates() {
        return certificates.findAllByOrderByValidFromDesc();
    }

    boolean mayWrite() {
        return people.current().is(Role.QUALITY_MANAGER);
    }

    boolean mayApprove() {
        return people.current().is(Role.TOP_MANAGEMENT, Role.EXECUTIVE);
    }
}
