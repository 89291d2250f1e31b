package it.lario.views.manual;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.printing.Print;
import it.lario.views.manual.ManualText.Side;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quality manual as it stands now: its texts and its certificates, composed with what the registers say. */
@Service
@Transactional
public class Manual {

    /** The version of a text that nobody has written yet. */
    static final int UNWRITTEN = -1;

    private final Composer composer;
    private final ManualTextRepository texts;
    private final CertificateRepository certificates;
    private final People people;
    private final Journal journal;
    private final Pages pages;
    private final Print print;

    Manual(
            Composer composer,
            ManualTextRepository texts,
            CertificateRepository certificates,
            People people,
            Journal journal,
            Pages pages,
            Print print) {
        this.composer = composer;
        this.texts = texts;
        this.certificates = certificates;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
        this.print = print;
    }

    /**
     * The text at the head of a chapter.
     *
     * @param chapter its code; @param version the text's, or -1 for the chapter's first text
     */
    public ManualText write(String chapter, int version, String markdown) {
        var entry = composer.outline().entry(chapter);
        return write(entry.code(), Composer.title(entry, pages.printed()), version, markdown);
    }

    /** The text before or after a register's block. */
    public ManualText write(String block, Side side, int version, String markdown) {
        var section = composer.sections().stream()
                .filter(one -> one.title().equals(block))
                .findFirst()
                .orElseThrow(NotFound::new);
        return write(ManualText.place(block, side), pages.printed().t(section.title()), version, markdown);
    }

    private ManualText write(String place, String title, int version, String markdown) {
        people.require(Role.QUALITY_MANAGER);
        PersonRef writer = people.current().ref();
        ManualText text = texts.findByPlace(place).orElse(null);
        if (text == null) text = texts.saveAndFlush(new ManualText(place, writer));
        else if (version == UNWRITTEN) throw new Stale(text.id(), text.version(), text.fields());
        else text.expect(version);
        var before = text.fields();
        text.write(title, markdown, writer);
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
        Certificate certificate = certificate(id);
        people.require(Role.QUALITY_MANAGER);
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

    @Transactional(readOnly = true)
    Composition compose(Page words) {
        return composer.compose(words);
    }

    /** The manual as it stands now, printed as a draft that nobody approved. */
    @Transactional(readOnly = true)
    byte[] draft() {
        people.current();
        var model = new HashMap<String, Object>();
        model.put("manual", composer.compose(pages.printed()));
        model.put("edition", null);
        return print.pdf("views/manual/print", model);
    }

    /** The text in a place, or null. */
    @Transactional(readOnly = true)
    public ManualText text(String place) {
        return texts.findByPlace(place).orElse(null);
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
}
