package it.lario.ground.tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Running numbers without gaps. Ask late in a transaction: the series waits for its end. */
@Component
public class Counters {

    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the current body's series, from 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        return jdbc.sql("""
                insert into counter (body_id, series, last) values (:body, :series, 1)
                on conflict (body_id, series) do update set last = counter.last + 1 returning last""")
                .param("body", CurrentBody.id())
                .param("series", series)
                .query(Integer.class)
                .single();
    }
}
