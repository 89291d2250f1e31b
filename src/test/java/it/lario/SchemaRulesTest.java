package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table keeps the rules that let one schema run on one machine or many. */
class SchemaRulesTest extends Running {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableKeepsTheRules() throws Exception {
        String rules = Files.readString(Path.of("src/test/resources/schema-rules.sql"))
                .replace(":'shared'", "'{body,person,membership,reminder_choice,calendar_feed}'")
                .replace(":'local'", "'{session,sign_in_refusal,scheduled_tasks,flyway_schema_history}'");
        assertThat(jdbc.sql(rules).query().listOfRows()).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() {
        assertThat(jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theServerKeepsWhatItConfirmed() {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
            assertThat(jdbc.sql("select current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single())
                    .isEqualTo("on");
    }
}
