package it.lario.views.reminders;

import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Envelope;
import it.lario.ground.mail.Outbox;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.views.reminders.Item.Told;
import it.lario.views.reminders.ReminderSettings.Rules;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to one person: the letter and what counts as told by it are there together, or neither. */
@Component
@Transactional
class Desk {

    /** A digest waits so long for those of the reader's other bodies: they leave as one message. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private static final int USEFUL_DAYS = 7;

    private final Outbox outbox;
    private final Reminders reminders;
    private final Pages pages;
    private final JdbcClient jdbc;

    Desk(Outbox outbox, Reminders reminders, Pages pages, JdbcClient jdbc) {
        this.outbox = outbox;
        this.reminders = reminders;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    /** Tells whether there was anything to write. The lock keeps two nodes from telling the same things twice. */
    boolean write(Body body, UUID reader, List<Item> items, Rules rules, Round round) {
        lock(reader);
        Choice choice = reminders.choice(reader);
        boolean whole = round.whole(choice);
        String key = "digest " + round.today() + " " + reader;
        if (whole && outbox.knows(key)) return false;
        var digest = new Digest(items, told(reader), round, whole);
        var reasons = digest.reasons();
        if (reasons.isEmpty()) return false;
        var page = pages.printed(Locale.forLanguageTag(choice.language().tag()));
        var letter = digest.letter(body, choice, rules, page);
        Instant after = whole ? Rome.now().plus(TOGETHER) : Rome.now();
        var envelope = new Envelope(
                reader,
                whole ? key : "urgent " + round.today() + " " + reader + " " + fingerprint(reasons),
                whole ? "digest" : null,
                choice.language().tag(),
                after,
                round.today().plusDays(USEFUL_DAYS));
        if (!outbox.queue(envelope, letter)) return false;
        reasons.forEach(item -> remember(reader, item, round.today()));
        return true;
    }

    /** The same things at the same stage have the same one, on every node. */
    private static UUID fingerprint(List<Item> reasons) {
        String all =
                reasons.stream().map(item -> item.key() + " " + item.stage()).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private void lock(UUID reader) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", "reminders " + CurrentBody.id() + " " + reader)
                .query((row, n) -> 0)
                .list();
    }

    private Map<String, Told> told(UUID reader) {
        var told = new HashMap<String, Told>();
        jdbc.sql(
                        "select item, due_on, stage, first_on from reminder_told where body_id = :body and person_id = :reader")
                .param("body", CurrentBody.id())
                .param("reader", reader)
                .query(row -> {
                    told.put(
                            row.getString("item"),
                            new Told(
                                    row.getObject("due_on", LocalDate.class),
                                    row.getString("stage"),
                                    row.getObject("first_on", LocalDate.class)));
                });
        return told;
    }

    private void remember(UUID reader, Item item, LocalDate today) {
        jdbc.sql("""
                insert into reminder_told (body_id, person_id, item, due_on, stage, first_on, told_on)
                values (:body, :reader, :item, :due::date, :stage, :today, :today)
                on conflict (body_id, person_id, item) do update
                set due_on = excluded.due_on, stage = excluded.stage, told_on = excluded.told_on""")
                .param("body", CurrentBody.id())
                .param("reader", reader)
                .param("item", item.key())
                .param("due", item.due().on(), Types.DATE)
                .param("stage", item.stage().toString())
                .param("today", today)
                .update();
    }
}
