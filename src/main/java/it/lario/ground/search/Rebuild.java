package it.lario.ground.search;

import it.lario.ground.people.Body;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.CurrentBody;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the entries of a whole body anew from its records, a few hundred at a time, while people go on working. */
@Component
public class Rebuild {

    /** Raised when entries say more than before: each body's index is then built anew by a job. */
    static final int FORM = 1;

    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final SearchIndex index;
    private final SearchWords words;
    private final List<FileWords> files;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Rebuild(
            SearchIndex index,
            SearchWords words,
            List<FileWords> files,
            EntityManager entities,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.index = index;
        this.words = words;
        this.files = files;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param progress told after each batch how many records are done */
    public void rebuild(Body body, IntConsumer progress) {
        CurrentBody.during(body.id(), () -> {
            var done = new HashSet<UUID>();
            var before = indexed();
            for (Class<? extends BodyRecord> kind : kinds()) {
                UUID last = FIRST;
                while (last != null) {
                    UUID after = last;
                    last = transaction.execute(tx -> batch(kind, after, done));
                    progress.accept(done.size());
                }
            }
            before.removeAll(done);
            transaction.executeWithoutResult(tx -> before.forEach(index::remove));
            words.learnAll(FORM);
        });
    }

    /** The kinds of records there are, as the database knows them: a new register is covered without being remembered. */
    List<Class<? extends BodyRecord>> kinds() {
        return entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(type -> type.getJavaType())
                .filter(type -> BodyRecord.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .<Class<? extends BodyRecord>>map(type -> type.asSubclass(BodyRecord.class))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** The records of one batch that ever took a step; the last id read, or null when there is no other. */
    private UUID batch(Class<? extends BodyRecord> kind, UUID after, Set<UUID> done) {
        List<? extends BodyRecord> read = entities.createQuery(
                        "select r from " + kind.getSimpleName() + " r where r.id > :after order by r.id", kind)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
        if (read.isEmpty()) return null;
        var noted = noted(read.stream().map(BodyRecord::id).toList());
        var records =
                read.stream().filter(record -> noted.contains(record.id())).toList();
        index.write(records);
        records.forEach(this::putFileWords);
        records.forEach(record -> done.add(record.id()));
        entities.clear();
        return read.get(read.size() - 1).id();
    }

    private void putFileWords(BodyRecord record) {
        files.stream()
                .flatMap(known -> known.of(record).stream())
                .findFirst()
                .ifPresent(said -> index.put(record, said));
    }

    private Set<UUID> noted(List<UUID> ids) {
        return new HashSet<>(
                jdbc.sql("select distinct record_id from journal where body_id = :body and record_id in (:ids)")
                        .param("body", CurrentBody.id())
                        .param("ids", ids)
                        .query(UUID.class)
                        .list());
    }

    private Set<UUID> indexed() {
        return transaction.execute(
                tx -> new HashSet<>(jdbc.sql("select record_id from search_entry where body_id = :body")
                        .param("body", CurrentBody.id())
                        .query(UUID.class)
                        .list()));
    }
}
