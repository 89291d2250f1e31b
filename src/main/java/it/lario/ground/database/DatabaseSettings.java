package it.lario.ground.database;

import it.lario.ground.database.Database.Account;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What an administrator may choose about the database; an empty url means the embedded server. */
record DatabaseSettings(
        Path data, List<String> serverOptions, boolean attach, String url, Account application, Account owner) {

    static DatabaseSettings read(Environment environment) {
        Path data = Path.of(environment.getProperty("lario.data", "./data"));
        String url = environment.getProperty("lario.database.url", "").strip();
        if (url.isEmpty()) {
            String options = environment.getProperty("lario.postgres.options", "");
            boolean attach = environment.getProperty("lario.database.attach", Boolean.class, false);
            return new DatabaseSettings(data, words(options), attach, url, null, null);
        }
        Account application = account(environment, "lario.database.user", "lario.database.password");
        Account owner = account(environment, "lario.database.owner-user", "lario.database.owner-password");
        requirePostgres(url);
        requireTwoRoles(application, owner);
        return new DatabaseSettings(data, List.of(), false, url, application, owner);
    }

    boolean embedded() {
        return url.isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(StringUtils::hasText).toList();
    }

    private static Account account(Environment environment, String user, String password) {
        return new Account(required(environment, user), required(environment, password));
    }

    private static String required(Environment environment, String property) {
        String value = environment.getProperty(property, "");
        if (!value.isBlank()) return value;
        String variable = property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        throw new DatabaseUnavailable(
                "LARIO_DATABASE_URL is set, but " + variable + " is missing.",
                "Set " + variable + ", or unset LARIO_DATABASE_URL to use the embedded PostgreSQL.");
    }

    private static void requirePostgres(String url) {
        if (url.startsWith("jdbc:postgresql:")) return;
        throw new DatabaseUnavailable(
                "LARIO_DATABASE_URL does not name a PostgreSQL database.",
                "Write it like jdbc:postgresql://db.example.org:5432/lario");
    }

    /** An application that owns its tables could lift row security: the second lock between bodies would be gone. */
    private static void requireTwoRoles(Account application, Account owner) {
        if (!application.user().equals(owner.user())) return;
        throw new DatabaseUnavailable(
                "LARIO_DATABASE_USER and LARIO_DATABASE_OWNER_USER are the same role.",
                "Create two roles as the README shows: one owns the schema, the other one only uses it.");
    }
}
