package it.lario.views.manual;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.printing.Print;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approved editions of the manual, which is in force on a day, and what sets two of them apart. */
@Service
@Transactional
public class Editions {

    private static final Composition NOTHING = new Composition(List.of());

    private final EditionRepository editions;
    private final FrozenManual frozen;
    private final Composer composer;
    private final ManualTextRepository texts;
    private final ManualOutlineRepository outlines;
    private final People people;
    private final Journal journal;
    private final Pages pages;
    private final Print print;

    Editions(
            EditionRepository editions,
            FrozenManual frozen,
            Composer composer,
            ManualTextRepository texts,
            ManualOutlineRepository outlines,
            People people,
            Journal journal,
            Pages pages,
            Print print) {
        this.editions = editions;
        this.frozen = frozen;
        this.composer = composer;
        this.texts = texts;
        this.outlines = outlines;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
        this.print = print;
    }

    /** Freezes the manual as it stands; the approver is the person at work. {@code seen} may be null. */
    public Edition approve(Edition.Decision decision, String seen) {
        people.require(Role.TOP_MANAGEMENT, Role.EXECUTIVE);
        Composition now = now();
        String content = frozen.text(now);
        String sha256 = Fingerprint.of(content);
        if (seen != null && !seen.equals(sha256)) throw new RuleBroken("manual.changed-meanwhile");
        Edition last = last();
        Drift drift = Drift.between(last == null ? NOTHING : frozen.of(last), now);
        PersonRef approver = people.current().ref();
        var edition = Edition.approve(last, drift, writers(drift), approver, decision, Rome.today(), sha256);
        editions.saveAndFlush(edition);
        frozen.keep(edition, content, printed(now, edition));
        journal.note("manual.approved", edition, "manual.act", decision.act(), "manual.sha256", sha256);
        return edition;
    }

    private List<PersonRef> writers(Drift drift) {
        var places = drift.places();
        var writers = new ArrayList<PersonRef>();
        for (ManualText text : texts.findAll()) if (places.contains(text.place())) writers.add(text.writer());
        if (places.contains(Drift.OUTLINE)) outlines.findAll().forEach(outline -> writers.add(outline.writer()));
        return writers;
    }

    /** What an approval given now would freeze. */
    @Transactional(readOnly = true)
    String fingerprint() {
        return Fingerprint.of(frozen.text(now()));
    }

    /** What changed since the last edition; everything is new before the first. Always in Italian, as editions are. */
    @Transactional(readOnly = true)
    public Drift drift() {
        Edition last = last();
        return Drift.between(last == null ? NOTHING : frozen.of(last), now());
    }

    /** @param from an edition's number; @param to another's, or null for the manual as it stands now */
    @Transactional(readOnly = true)
    Drift between(int from, Integer to) {
        return Drift.between(frozen.of(numbered(from)), to == null ? now() : frozen.of(numbered(to)));
    }

    private Edition numbered(int number) {
        return editions.findByNumber(number).orElseThrow(NotFound::new);
    }

    private Composition now() {
        return composer.compose(pages.printed());
    }

    /** The last approved edition, or null before the first; it may not be in force yet. */
    @Transactional(readOnly = true)
    public Edition last() {
        return editions.findFirstByOrderByNumberDesc().orElse(null);
    }

    /** The edition that was, is or will be in force on that day, as far as approved today. */
    @Transactional(readOnly = true)
    public Optional<Edition> inForce(LocalDate on) {
        return editions.findFirstByInForceOnLessThanEqualOrderByNumberDesc(on);
    }

    /** All of them, the last first. */
    @Transactional(readOnly = true)
    List<Edition> all() {
        return editions.findAllByOrderByNumberDesc();
    }

    @Transactional(readOnly = true)
    Edition get(UUID id) {
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
        return frozen.pdf(get(edition).id());
    }

    private byte[] printed(Composition composition, Edition edition) {
        var model = new HashMap<String, Object>();
        model.put("manual", composition);
        model.put("edition", edition);
        return print.pdf("views/manual/print", model);
    }

    boolean mayApprove() {
        return people.current().is(Role.TOP_MANAGEMENT, Role.EXECUTIVE);
    }
}
