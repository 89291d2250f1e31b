package it.lario.ground.search;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.ground.tenancy.Searched;
import it.lario.ground.tenancy.Searched.Standing;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What searches look through: one entry for each record of the current body. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    /** Longer texts are found by their beginning. */
    private static final int LONGEST = 400_000;

    private static final Comparator<BodyRecord> PARTS_FIRST = Comparator.<BodyRecord, Boolean>comparing(
                    record -> record.searched().filter(Searched::throughParts).isPresent())
            .thenComparing(BodyRecord::id);

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SearchIndex(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Lets the record also be found by what its files say; null or blank when they say nothing more. */
    public void put(BodyRecord record, String fileText) {
        write(List.of(record));
        jdbc.sql("""
                update search_entry set file_text = :text, updated = clock_timestamp()
                where body_id = :body and record_id = :record""")
                .param("body", CurrentBody.id())
                .param("record", record.id())
                .param("text", bounded(fileText == null ? "" : fileText))
                .update();
        record.searched().map(Searched::partOf).ifPresent(this::gather);
    }

    /** For whoever deletes a record. */
    public void remove(UUID record) {
        jdbc.sql("delete from search_entry where body_id = :body and record_id = :record")
                .param("body", CurrentBody.id())
                .param("record", record)
                .update();
    }

    /** Writes the entries of these records as they now are, always in the same order: two writers never wait in a ring. */
    void write(Collection<? extends BodyRecord> records) {
        entities.flush(); // the records' own rows are locked before their entries, as everywhere
        var wholes = new TreeSet<UUID>();
        records.stream().sorted(PARTS_FIRST).forEach(record -> {
            var found = record.searched();
            if (found.isEmpty()) remove(record.id());
            found.ifPresent(said -> write(record, said));
            found.filter(Searched::throughParts).ifPresent(said -> wholes.add(record.id()));
            found.map(Searched::partOf).ifPresent(wholes::add);
        });
        wholes.forEach(this::gather);
    }

    private void write(BodyRecord record, Searched found) {
        jdbc.sql("""
                insert into search_entry (body_id, record_id, kind, path, code, title, text, standing, readers, part_of, updated)
                values (:body, :record, :kind, :path, :code, :title, :text, :standing, string_to_array(:readers, ' '),
                    :partOf, clock_timestamp())
                on conflict (body_id, record_id) do update set kind = excluded.kind, path = excluded.path,
                    code = excluded.code, title = excluded.title, text = excluded.text, standing = excluded.standing,
                    readers = case when :through then search_entry.readers else excluded.readers end,
                    part_of = excluded.part_of, updated = excluded.updated
                where (search_entry.kind, search_entry.path, search_entry.code, search_entry.title, search_entry.text,
                        search_entry.standing, search_entry.part_of)
                    is distinct from (excluded.kind, excluded.path, excluded.code, excluded.title, excluded.text,
                        excluded.standing, excluded.part_of)
                    or not :through and search_entry.readers <> excluded.readers""")
                .param("body", CurrentBody.id())
                .param("record", record.id())
                .param("kind", found.kind())
                .param("path", record.path())
                .param("code", found.code())
                .param("title", bounded(found.title()))
                .param("text", bounded(found.text()))
                .param("standing", found.standing().name())
                .param("readers", String.join(" ", found.readers()))
                .param("through", found.throughParts())
                .param("partOf", found.partOf(), java.sql.Types.OTHER)
                .update();
    }

    /** A record with parts says what its parts in force say, and is found by whoever may read one; they bear its name. */
    private void gather(UUID whole) {
        jdbc.sql("""
                update search_entry p set part_text = w.code || ' ' || w.title, updated = clock_timestamp()
                from search_entry w
                where p.body_id = :body and p.part_of = :whole and w.body_id = :body and w.record_id = :whole
                    and p.part_text <> w.code || ' ' || w.title""").param("body", CurrentBody.id()).param("whole", whole).update();
        jdbc.sql("""
                update search_entry e set part_text = p.text, readers = p.readers, updated = clock_timestamp()
                from (select coalesce(string_agg(text || ' ' || file_text, ' ' order by record_id)
                            filter (where standing = :within), '') as text,
                        (select coalesce(array_agg(distinct reader order by reader), '{}') from search_entry part,
                            unnest(part.readers) reader where part.body_id = :body and part.part_of = :whole) as readers
                    from search_entry where body_id = :body and part_of = :whole) p
                where e.body_id = :body and e.record_id = :whole
                    and (e.part_text, e.readers) is distinct from (p.text, p.readers)""")
                .param("body", CurrentBody.id())
                .param("whole", whole)
                .param("within", Standing.WITHIN.name())
                .update();
    }

    /** Without NUL, which PostgreSQL does not keep, and without our own marks. */
    private static String bounded(String text) {
        String clean = text.replace('\0', ' ').replace(Snippets.BEGIN, ' ').replace(Snippets.END, ' ');
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
