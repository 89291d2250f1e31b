package it.lario.ground.people;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Body.Contacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies served by this installation. Their address never changes, so found bodies are remembered. */
@Service
public class Bodies {

    /** First path segments that belong to the application itself. */
    public static final Set<String> RESERVED = Set.of(
            "assets",
            "sign-in",
            "sign-out",
            "bodies",
            "account",
            "calendar",
            "error",
            "status",
            "api",
            "favicon",
            "help",
            "public");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final String COLUMNS =
            "b.id, b.slug, b.name, b.kind, b.demo, b.address, b.fiscal_code, b.email, b.certified_email, b.phone";

    private final JdbcClient jdbc;
    private final Map<String, Body> found = new ConcurrentHashMap<>();

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public Body create(String slug, String name, Body.Kind kind, boolean demo, Contacts contacts) {
        if (!SLUG.matcher(slug).matches() || RESERVED.contains(slug)) throw new RuleBroken("people.slug-invalid", slug);
        if (name.isBlank() || name.length() > 200) throw new RuleBroken("people.name-invalid");
        if (bySlug(slug).isPresent()) throw new RuleBroken("people.slug-taken", slug);
        var body = new Body(Ids.next(), slug, name.strip(), kind, demo, contacts);
        jdbc.sql("""
                        insert into body (id, slug, name, kind, demo, address, fiscal_code, email, certified_email, phone)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(body.id(), slug, body.name(), kind.name(), demo)
                .params(contacts.address(), contacts.fiscalCode(), contacts.email())
                .params(contacts.certifiedEmail(), contacts.phone())
                .update();
        return body;
    }

    /** Asked by every request, so it opens no transaction: one statement needs none, and mostly there is none. */
    public Optional<Body> bySlug(String slug) {
        Body known = found.get(slug);
        if (known != null) return Optional.of(known);
        var body = jdbc.sql("select " + COLUMNS + " from body b where b.slug = ?")
                .param(slug)
                .query((row, n) -> body(row))
                .optional();
        body.ifPresent(b -> found.put(slug, b));
        return body;
    }

    /** The bodies a person may enter, by name. */
    @Transactional(readOnly = true)
    public List<Body> of(UUID person) {
        return jdbc.sql("select " + COLUMNS
                        + " from body b join membership m on m.body_id = b.id where m.person_id = ? order by b.name")
                .param(person)
                .query((row, n) -> body(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Body> all() {
        return jdbc.sql("select " + COLUMNS + " from body b order by b.name")
                .query((row, n) -> body(row))
                .list();
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                Body.Kind.valueOf(row.getString("kind")),
                row.getBoolean("demo"),
                new Contacts(
                        row.getString("address"),
                        row.getString("fiscal_code"),
                        row.getString("email"),
                        row.getString("certified_email"),
                        row.getString("phone")));
    }
}
