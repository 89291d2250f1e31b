package it.lario;

import it.lario.ground.journal.Seals;
import it.lario.ground.journal.Seals.Verdict;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import it.lario.ground.search.Rebuild;
import it.lario.ground.tenancy.CurrentBody;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do from a terminal, beside a running server or without one. */
final class AdministratorCommands {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Arguments arguments;
    private final ConfigurableApplicationContext application;
    private final PrintStream out;

    private AdministratorCommands(Arguments arguments, ConfigurableApplicationContext application, PrintStream out) {
        this.arguments = arguments;
        this.application = application;
        this.out = out;
    }

    static int run(String name, String[] line) {
        PrintStream out = System.out;
        if (name.equals("help") || Arrays.asList(line).contains("--help")) {
            out.println(word("help"));
            return DONE;
        }
        if (!Arrays.asList("create-body", "create-person", "verify-journal", "reindex")
                .contains(name)) {
            System.err.println(word("unknown", name) + "\n\n" + word("help"));
            return MISUSED;
        }
        Arguments arguments = Arguments.of(line);
        try (var application = start(arguments)) {
            return new AdministratorCommands(arguments, application, out).run(name);
        } catch (Arguments.Missing missing) {
            System.err.println(word("missing", missing.getMessage()));
            return MISUSED;
        }
    }

    /** Beside a running server it uses the server's database; without one it starts its own for the while. */
    private static ConfigurableApplicationContext start(Arguments arguments) {
        return new SpringApplicationBuilder(Lario.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.lazy-initialization=true", "db-scheduler.enabled=false")
                .run(
                        "--lario.database.attach=true",
                        "--logging.level.it.lario=warn",
                        "--lario.data=" + arguments.or("lario.data", "./data"));
    }

    private int run(String name) {
        try {
            return switch (name) {
                case "create-body" -> createBody();
                case "create-person" -> createPerson();
                case "reindex" -> reindex();
                default -> verifyJournal();
            };
        } catch (RuleBroken rule) {
            var words = application.getBean(MessageSource.class);
            System.err.println(words.getMessage(rule.key(), rule.arguments(), rule.key(), Locale.getDefault()));
            return FAILED;
        }
    }

    private int createBody() {
        var kind = Body.Kind.valueOf(arguments.or("kind", "OTHER").toUpperCase(Locale.ROOT));
        Body body = application
                .getBean(Bodies.class)
                .create(arguments.must("slug"), arguments.must("name"), kind, false, Body.Contacts.NONE);
        out.println(word("body-created", body.name(), body.slug()));
        return DONE;
    }

    private int createPerson() {
        Body body = body(arguments.must("body"));
        var role = Role.valueOf(arguments.must("role").toUpperCase(Locale.ROOT).replace('-', '_'));
        String until = arguments.or("until", null);
        String password = arguments.must("password");
        CurrentBody.during(
                body.id(), () -> application.getBean(TransactionTemplate.class).executeWithoutResult(tx -> {
                    var accounts = application.getBean(Accounts.class);
                    UUID person = accounts.byUsername(arguments.must("username"))
                            .map(known -> known.id())
                            .orElseGet(() -> accounts.open(
                                    arguments.must("username"),
                                    arguments.must("name"),
                                    arguments.or("email", null),
                                    password));
                    accounts.appoint(person, role, unit(), until == null ? null : LocalDate.parse(until));
                }));
        out.println(word("person-created", arguments.must("username"), role, body.name()));
        return DONE;
    }

    /** The unit by its name, or null for the whole body. */
    private UUID unit() {
        String name = arguments.or("unit", null);
        if (name == null) return null;
        return application.getBean(Units.class).tree().stream()
                .filter(node -> node.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Units.Node::id)
                .orElseThrow(() -> new RuleBroken("people.unit-unknown", name));
    }

    private int reindex() {
        for (Body body : named()) {
            application
                    .getBean(Rebuild.class)
                    .rebuild(body, done -> out.print("\r" + word("indexed", body.name(), done)));
            out.println();
        }
        return DONE;
    }

    /** The body that the command names, or else all. */
    private List<Body> named() {
        String only = arguments.or("body", null);
        return only == null ? application.getBean(Bodies.class).all() : List.of(body(only));
    }

    private int verifyJournal() {
        boolean holds = true;
        for (Body body : named()) {
            Verdict verdict = CurrentBody.during(body.id(), application.getBean(Seals.class)::verify);
            out.println(word(
                    "journal",
                    body.name(),
                    verdict.head().count(),
                    verdict.waiting(),
                    verdict.head().hash()));
            if (verdict.breach() == null) continue;
            holds = false;
            var breach = verdict.breach();
            System.err.println(word("breach." + breach.kind(), body.name(), breach.number(), breach.entry()));
        }
        return holds ? DONE : FAILED;
    }

    private Body body(String slug) {
        return application
                .getBean(Bodies.class)
                .bySlug(slug)
                .orElseThrow(() -> new RuleBroken("people.body-unknown", slug));
    }

    private static String word(String key, Object... values) {
        try {
            String pattern = ResourceBundle.getBundle("messages/commands", Locale.getDefault())
                    .getString("commands." + key);
            return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
