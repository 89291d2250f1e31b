package it.lario.views.reminders;

import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Letter;
import it.lario.ground.mail.Letter.Line;
import it.lario.ground.mail.Letter.Part;
import it.lario.ground.pages.Page;
import it.lario.ground.people.Body;
import it.lario.views.reminders.Item.Told;
import it.lario.views.reminders.Stage.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one reader is told in one round: what to say, and which items count as told by it. */
final class Digest {

    private static final int LONGEST_PART = 30;
    private static final int LONGEST_SUBJECT = 120;

    private final List<Item> items;
    private final Map<String, Told> told;
    private final Round round;
    private final boolean whole;

    /** @param whole the digest, or only what is urgent */
    Digest(List<Item> items, Map<String, Told> told, Round round, boolean whole) {
        this.items = items;
        this.told = told;
        this.round = round;
        this.whole = whole;
    }

    /** The items that are reason enough to write: without any, nothing is written. */
    List<Item> reasons() {
        return items.stream()
                .filter(item -> item.untold(told.get(item.key())))
                .filter(item -> whole || item.late() == null && item.stage().urgent())
                .toList();
    }

    Letter letter(Body body, Choice choice, ReminderSettings.Rules rules, Page page) {
        var parts = new ArrayList<Part>();
        var listed = whole ? items : reasons();
        add(parts, page, body, "reminders.part.late", listed, item -> own(item, Kind.LATE));
        add(parts, page, body, "reminders.part.today", listed, item -> own(item, Kind.TODAY));
        add(parts, page, body, "reminders.part.soon", listed, item -> own(item, Kind.SOON));
        add(parts, page, body, "reminders.part.new", listed, this::unexpected);
        boolean escalated = listed.stream().anyMatch(item -> item.late() != null);
        if (escalated) {
            String title = page.t("reminders.part.escalated", rules.escalateAfter());
            parts.add(part(page, body, title, listed, item -> item.late() != null));
        }
        String why = page.t("reminders.why", body.name(), page.t("reminders.rhythm." + choice.rhythm()));
        if (escalated) why += " " + page.t("reminders.why-escalated", rules.escalateAfter());
        return new Letter(subject(body, page), body.name(), parts, why, "/" + body.slug() + "/reminders");
    }

    private static boolean own(Item item, Kind kind) {
        return item.late() == null && item.stage().kind() == kind;
    }

    private boolean unexpected(Item item) {
        return own(item, Kind.AHEAD) && item.isNew(told.get(item.key()), round.today());
    }

    private void add(List<Part> parts, Page page, Body body, String title, List<Item> listed, Predicate<Item> belongs) {
        if (listed.stream().anyMatch(belongs)) parts.add(part(page, body, page.t(title), listed, belongs));
    }

    private Part part(Page page, Body body, String title, List<Item> listed, Predicate<Item> belongs) {
        var inside = listed.stream().filter(belongs).toList();
        var lines = new ArrayList<Line>();
        for (Item item : inside.subList(0, Math.min(inside.size(), LONGEST_PART))) {
            String path = "/" + body.slug() + item.due().said().path();
            lines.add(new Line(page.say(item.due().said()), path, note(item, page)));
        }
        int more = inside.size() - lines.size();
        if (more > 0) lines.add(new Line(page.t("reminders.more", more), "/" + body.slug() + "/", ""));
        return new Part(title, lines);
    }

    private String note(Item item, Page page) {
        LocalDate on = item.due().on();
        if (on == null) return "";
        long days = Math.abs(ChronoUnit.DAYS.between(round.today(), on));
        String when = page.t("reminders.when." + item.stage().kind(), Rome.date(on), days);
        return item.late() == null ? when : item.late() + ", " + when;
    }

    private String subject(Body body, Page page) {
        if (whole) return page.t("reminders.subject", Rome.date(round.today()), body.name());
        var reasons = reasons();
        String subject = reasons.size() == 1
                ? page.t(
                        "reminders.subject-urgent",
                        page.say(reasons.get(0).due().said()))
                : page.t("reminders.subject-urgent-many", reasons.size());
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
