package it.lario.views.reminders;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Optional;

/** When a body reminds its people. */
@Entity
public class ReminderSettings extends BodyRecord {

    /**
     * Counted in days from the day of a deadline.
     *
     * @param firstNotice and {@code lastNotice} before it
     * @param repeatEvery after the first word about the delay, which comes the day after
     * @param escalateAfter when the head of the unit is told; null when never
     */
    public record Rules(int firstNotice, int lastNotice, int repeatEvery, Integer escalateAfter) {
        public static final Rules USUAL = new Rules(7, 1, 7, null);
    }

    private boolean active = true;
    private int firstNotice;
    private int lastNotice;
    private int repeatEvery;
    private Integer escalateAfter;

    protected ReminderSettings() {
        describe(true, Rules.USUAL);
    }

    /** Before anybody decides otherwise. */
    static ReminderSettings usual() {
        return new ReminderSettings();
    }

    void describe(boolean active, Rules rules) {
        if (rules.firstNotice() < rules.lastNotice()) throw RuleBroken.at("firstNotice", "reminders.first-before-last");
        this.active = active;
        this.firstNotice = rules.firstNotice();
        this.lastNotice = rules.lastNotice();
        this.repeatEvery = rules.repeatEvery();
        this.escalateAfter = rules.escalateAfter();
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return "Promemoria dell’ente";
    }

    @Override
    public String path() {
        return "/reminders/settings";
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("reminders")
                .with("active", active)
                .with("firstNotice", firstNotice)
                .with("lastNotice", lastNotice)
                .with("repeatEvery", repeatEvery)
                .with("escalateAfter", escalateAfter)
                .map();
    }

    public boolean active() {
        return active;
    }

    Rules rules() {
        return new Rules(firstNotice, lastNotice, repeatEvery, escalateAfter);
    }

    public int firstNotice() {
        return firstNotice;
    }

    public int lastNotice() {
        return lastNotice;
    }

    public int repeatEvery() {
        return repeatEvery;
    }

    public Integer escalateAfter() {
        return escalateAfter;
    }
}
