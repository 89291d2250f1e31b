package it.lario.ground.journal;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Actor;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Notes each step of each record in the transaction of the step itself: both are there, or neither. */
@Service
public class Journal {

    /** What one field said before and after; a step without an edit has only {@code after}. */
    public record Change(String field, String before, String after) {}

    /** A noted step as people read it. {@code step} is a message key. */
    public record Noted(Instant at, String person, String step, String label, String path, List<Change> changes) {

        /** The same step without what it changed in these fields. */
        public Noted without(Set<String> fields) {
            var others = changes.stream()
                    .filter(change -> !fields.contains(change.field()))
                    .toList();
            return new Noted(at, person, step, label, path, others);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Journal(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** A step, with what it says of itself: pairs of message key and text. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String step, BodyRecord record, Object... keysAndTexts) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i + 1 < keysAndTexts.length; i += 2)
            changes.add(new Change(keysAndTexts[i].toString(), "", String.valueOf(keysAndTexts[i + 1])));
        write(step, record, changes);
    }

    /** An edit: only the fields whose text changed are kept; an edit that changes nothing is not a step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteEdit(String step, BodyRecord record, Map<String, String> before) {
        var changes = new ArrayList<Change>();
        record.fields().forEach((field, after) -> {
            String was = before.getOrDefault(field, "");
            if (!was.equals(after)) changes.add(new Change(field, was, after));
        });
        if (!changes.isEmpty()) write(step, record, changes);
    }

    private void write(String step, BodyRecord record, List<Change> changes) {
        Actor actor = Actor.current();
        UUID id = Ids.next();
        jdbc.sql("""
                with entry as (
                    insert into journal (body_id, id, at, person_id, person_name, step, record_id, label, path, detail,
                        once_key) values (:body, :id, :at, :person, :name, :step, :record, :label, :path, :detail, :once))
                insert into journal_pending (body_id, entry_id) values (:body, :id)""")
                .param("body", CurrentBody.id())
                .param("id", id)
                .param("at", Timestamp.from(Rome.now().truncatedTo(ChronoUnit.MICROS)))
                .param("person", actor == null ? null : actor.id(), java.sql.Types.OTHER)
                .param("name", actor == null ? "Lario" : actor.name())
                .param("step", step)
                .param("record", record.id())
                .param("label", record.label())
                .param("path", record.path())
                .param("detail", json.writeValueAsString(changes))
                .param("once", Once.take(), java.sql.Types.OTHER)
                .update();
        events.publishEvent(new StepNoted(record));
    }

    /** The address of the record that a form sent before with the same key, when that first sending went through. */
    @Transactional(readOnly = true)
    public Optional<String> doneBefore(UUID onceKey) {
        return jdbc.sql("select path from journal where body_id = :body and once_key = :key")
                .param("body", CurrentBody.id())
                .param("key", onceKey)
                .query(String.class)
                .optional();
    }

    /** The steps of one record, last first. */
    @Transactional(readOnly = true)
    public List<Noted> of(UUID record) {
        return noted("and j.record_id = :record", 500, record);
    }

    /** What happened last in the whole body, last first. */
    @Transactional(readOnly = true)
    public List<Noted> latest(int limit) {
        return noted("", limit, null);
    }

    private List<Noted> noted(String condition, int limit, UUID record) {
        String sql = "select " + Entry.COLUMNS + " from journal j where j.body_id = :body " + condition
                + " order by j.id desc limit :limit";
        var query = jdbc.sql(sql).param("body", CurrentBody.id()).param("limit", limit);
        if (record != null) query = query.param("record", record);
        return query.query((row, n) -> readable(Entry.read(row))).list();
    }

    private Noted readable(Entry entry) {
        var changes = List.of(json.readValue(entry.detail(), Change[].class));
        return new Noted(entry.at(), entry.personName(), entry.step(), entry.label(), entry.path(), changes);
    }
}
