package it.lario.ground.signin;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slows down guessing: a few refused sign-ins for one name from one address, or many of either, close the door a while. */
@Component
class Throttle {

    static final Duration CLOSED = Duration.ofMinutes(15);
    static final int TOGETHER = 5;
    static final int APART = 50;

    private final JdbcClient jdbc;

    Throttle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean closed(String username, String address) {
        return jdbc.sql("""
                select count(*) from sign_in_refusal
                where last_at > now() - make_interval(secs => :closed)
                  and (key = :together and refusals >= :few or key in (:apart) and refusals >= :many)""")
                        .param("closed", CLOSED.toSeconds())
                        .param("together", together(username, address))
                        .param("few", TOGETHER)
                        .param("apart", apart(username, address))
                        .param("many", APART)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional
    public void refused(String username, String address) {
        for (String key : List.of(together(username, address), "name " + username, "from " + address))
            jdbc.sql("""
                    insert into sign_in_refusal (key, refusals, last_at) values (:key, 1, now())
                    on conflict (key) do update set last_at = now(), refusals =
                        case when sign_in_refusal.last_at < now() - make_interval(secs => :closed) then 1
                        else sign_in_refusal.refusals + 1 end""").param("key", key).param("closed", CLOSED.toSeconds()).update();
    }

    @Transactional
    public void accepted(String username, String address) {
        jdbc.sql("delete from sign_in_refusal where key = ?")
                .param(together(username, address))
                .update();
    }

    private static String together(String username, String address) {
        return "both " + username + " " + address;
    }

    private static List<String> apart(String username, String address) {
        return List.of("name " + username, "from " + address);
    }
}
