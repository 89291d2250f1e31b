package it.lario.demo;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.registers.context.Obligation;
import it.lario.registers.context.Obligations;
import it.lario.registers.context.Parties;
import it.lario.registers.context.Party;
import it.lario.views.manual.Edition;
import it.lario.views.manual.Editions;
import it.lario.views.manual.Manual;
import it.lario.views.manual.ManualText.Side;
import it.lario.views.manual.Outlines;
import it.lario.views.manual.PublicManual;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The connecting texts, the certificate and the editions of the manual, with what changed between them and since. */
@Component
class ManualDemo implements DemoPart {

    private static final int FIRST = -1;

    private final Manual manual;
    private final Outlines outlines;
    private final Editions editions;
    private final PublicManual open;
    private final Parties parties;
    private final Obligations obligations;

    ManualDemo(
            Manual manual,
            Outlines outlines,
            Editions editions,
            PublicManual open,
            Parties parties,
            Obligations obligations) {
        this.manual = manual;
        this.outlines = outlines;
        this.editions = editions;
        this.open = open;
        this.parties = parties;
        this.obligations = obligations;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void build(Story story) {
        Told told = story.told().part("manual");
        if (told == null) return;
        story.does(story.qualityManager(), () -> texts(told.part("chapters")));
        if (told.has("certificate")) story.does(story.qualityManager(), () -> certify(story, told.part("certificate")));
        for (Told edition : told.list("editions")) {
            story.does(story.qualityManager(), () -> change(story, edition.part("changes")));
            story.does(edition.text("approvedBy"), () -> approve(edition));
        }
        story.does(story.qualityManager(), () -> change(story, told.part("since")));
        if (told.has("publication")) story.does(story.qualityManager(), () -> publish(told.part("publication")));
    }

    private void texts(Told told) {
        for (Chapter chapter : Chapter.values()) {
            String text = told == null ? null : told.text(chapter.name().toLowerCase(Locale.ROOT));
            if (text != null) write(chapter.name(), text);
        }
    }

    private void write(String chapter, String text) {
        var before = manual.text(chapter);
        manual.write(chapter, before == null ? FIRST : before.version(), text.strip());
    }

    /** What the quality office and the registers changed, so that editions differ and the manual has something to say. */
    private void change(Story story, Told told) {
        if (told == null) return;
        if (told.has("chapter")) add(told.part("chapter"));
        for (Told up : told.list("up")) up(up.text("chapter"), up.number("by").intValue());
        texts(told.part("texts"));
        for (Told beside : told.list("beside"))
            manual.write(
                    beside.text("block"),
                    beside.word("side", Side.class),
                    FIRST,
                    beside.text("text").strip());
        for (Told party : told.list("parties")) register(story, party);
        for (Told obligation : told.list("obligations")) require(story, obligation);
    }

    private void add(Told told) {
        String code = outlines.add(told.text("title"));
        write(code, told.text("text"));
        up(code, told.number("up").intValue());
    }

    private void up(String chapter, int times) {
        for (int i = 0; i < times; i++) outlines.move(chapter, true);
    }

    private void register(Story story, Told told) {
        var text = new Party.Text(
                told.text("name"),
                told.text("need"),
                told.yes("becomesObligation"),
                story.id("people", told.text("owner")));
        parties.register(text, told.date("on"), told.date("reviewOn"));
    }

    private void require(Story story, Told told) {
        var obligation = obligations.get(story.id("obligations", told.text("title")));
        var text = new Obligation.Text(
                obligation.title(),
                obligation.source(),
                told.text("requirement"),
                obligation.unitId(),
                obligation.owner().id());
        obligations.change(obligation.id(), obligation.version(), text);
    }

    private void approve(Told told) {
        LocalDate from = told.has("inForceOn") ? told.date("inForceOn") : told.date("on");
        editions.approve(new Edition.Decision(told.text("act"), told.date("on"), from), null);
    }

    private void publish(Told told) {
        open.publish(FIRST, told.yes("manual"), told.yes("policy"), told.yes("names"));
    }

    private void certify(Story story, Told told) {
        Told scope = story.told().part("scope");
        manual.certify(
                told.text("number"),
                told.text("body"),
                told.date("from"),
                told.date("to"),
                scope == null ? told.text("number") : scope.text("text"));
    }
}
