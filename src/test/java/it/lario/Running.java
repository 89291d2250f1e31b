package it.lario;

import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole application on a real PostgreSQL with the demonstration: one for all tests that need it. */
@SpringBootTest(
        classes = {Lario.class, Sabotage.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lario.demo=true", "db-scheduler.polling-interval=1s"})
public abstract class Running {

    protected static final String PROVINCE = "provincia-del-lario";

    /** Where the application in use keeps its data: another folder for each that is started. */
    protected static Path data;

    private static int started;
    private static Walk walk;

    @LocalServerPort
    protected int port;

    @Autowired
    protected Bodies bodies;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @DynamicPropertySource
    static void aCopyOfTheDemonstration(DynamicPropertyRegistry registry) {
        String name = System.getProperty("test.folder", "test-data") + "-" + ++started;
        data = Path.of("target", name);
        Demonstration.copyTo(data);
        registry.add("lario.data", () -> Path.of("target", name).toString());
    }

    protected Body body(String slug) {
        return bodies.bySlug(slug).orElseThrow();
    }

    protected <T> T within(Body body, Supplier<T> work) {
        return CurrentBody.during(body.id(), () -> transaction.execute(tx -> work.get()));
    }

    /** Usernames of those who hold a role in the body. */
    protected List<String> holders(Body body, Role role) {
        return within(body, () -> jdbc.sql("""
                select distinct p.username from appointment a join person p on p.id = a.person_id
                where a.body_id = ? and a.role = ? order by 1""")
                .params(body.id(), role.name())
                .query(String.class)
                .list());
    }

    /** What one person of every role reaches in the province; walked once, for every copy has the same records. */
    protected Walk walk() {
        if (walk == null) walk = Demonstration.walked(this::firstWalk);
        return walk;
    }

    private Walk firstWalk() {
        var readers = new LinkedHashSet<String>();
        for (Role role : Role.values())
            readers.add(holders(body(PROVINCE), role).get(0));
        return Walk.of(port, "/" + PROVINCE + "/", readers);
    }
}
