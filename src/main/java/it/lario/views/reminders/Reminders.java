package it.lario.views.reminders;

import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.views.reminders.ReminderSettings.Rules;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the body reminds its people, and what each of them chose. */
@Service
@Transactional
public class Reminders {

    private final ReminderSettingsRepository settings;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    Reminders(ReminderSettingsRepository settings, People people, Journal journal, JdbcClient jdbc) {
        this.settings = settings;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ReminderSettings settings() {
        return settings.findAll().stream().findFirst().orElseGet(ReminderSettings::usual);
    }

    /** @param version the one the form was opened on; it does not matter before the first decision */
    public ReminderSettings change(int version, boolean active, Rules rules) {
        requireDeciding();
        ReminderSettings decided = settings();
        if (!decided.isNew()) decided.expect(version);
        var before = decided.fields();
        decided.describe(active, rules);
        settings.saveAndFlush(decided);
        journal.noteEdit("reminders.settings-changed", decided, before);
        return decided;
    }

    boolean mayDecide() {
        return people.current().is(Role.QUALITY_MANAGER, Role.ADMINISTRATOR);
    }

    void requireDeciding() {
        people.require(Role.QUALITY_MANAGER, Role.ADMINISTRATOR);
    }

    @Transactional(readOnly = true)
    public Choice choice(UUID person) {
        return jdbc.sql("select rhythm, language from reminder_choice where person_id = ?")
                .param(person)
                .query(Choice.class)
                .optional()
                .orElse(Choice.USUAL);
    }

    /** Where the person at work gets mail; empty when nobody knows. */
    @Transactional(readOnly = true)
    public String myAddress() {
        return jdbc.sql("select coalesce(email, '') from person where id = ?")
                .param(people.current().id())
                .query(String.class)
                .single();
    }

    /** The person at work chooses for themselves, in all their bodies. */
    public void choose(Choice choice) {
        jdbc.sql("""
                insert into reminder_choice (person_id, rhythm, language) values (?, ?, ?)
                on conflict (person_id) do update set rhythm = excluded.rhythm, language = excluded.language""")
                .params(
                        people.current().id(),
                        choice.rhythm().name(),
                        choice.language().name())
                .update();
    }
}
