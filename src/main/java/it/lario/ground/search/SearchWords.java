package it.lario.ground.search;

import it.lario.ground.tenancy.CurrentBody;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words that the current body's records use, as written: what was mistyped is mended with the nearest of them. */
@Component
@Transactional
class SearchWords {

    private final JdbcClient jdbc;

    SearchWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when the index of the current body was built in this form. */
    boolean builtAs(int form) {
        return !jdbc.sql("select 1 from search_state where body_id = :body and form = :form")
                .param("body", CurrentBody.id())
                .param("form", form)
                .query()
                .listOfRows()
                .isEmpty();
    }

    /** Learns the words of every entry, and that the index is built in this form. */
    void learnAll(int form) {
        jdbc.sql("""
                insert into search_state (body_id, form, learnt) values (:body, :form, '-infinity')
                on conflict (body_id) do update set form = excluded.form, learnt = '-infinity'""").param("body", CurrentBody.id()).param("form", form).update();
        learn();
    }

    /** Learns the words of what was written since the last time; an hour more, for transactions that were still open. */
    void learn() {
        jdbc.sql("""
                insert into search_word (body_id, word)
                select distinct e.body_id, word.lexeme from search_entry e
                    join search_state s on s.body_id = :body and e.updated > s.learnt - interval '1 hour',
                    unnest(to_tsvector('simple', search_plain(e.title || ' ' || e.text || ' ' || e.file_text))) word
                where e.body_id = :body and word.lexeme ~ '^[[:alpha:]]{4,30}$'
                on conflict do nothing""").param("body", CurrentBody.id()).update();
        jdbc.sql("update search_state set learnt = now() where body_id = :body")
                .param("body", CurrentBody.id())
                .update();
    }

    /** The word of the body that looks most like this one, when it is not itself one of them. */
    @Transactional(readOnly = true)
    Optional<String> nearest(String typed) {
        return jdbc.sql("select search_nearest(:body, :typed)")
                .param("body", CurrentBody.id())
                .param("typed", typed)
                .query(String.class)
                .optional()
                .filter(word -> !word.equals(typed));
    }
}
