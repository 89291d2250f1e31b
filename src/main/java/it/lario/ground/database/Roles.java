package it.lario.ground.database;

import it.lario.ground.database.Database.Account;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Sets up the database and its two roles, the same that the README asks of a server of one's own. */
record Roles(Connections connections, Secrets secrets) {

    static final String DATABASE = "lario";

    // Each statement can run again: a crash in the middle is made good by the next start.
    void setUp() {
        try {
            try (Connection server = connections.superuser("postgres");
                    Statement statement = server.createStatement()) {
                for (Account account : List.of(secrets.owner(), secrets.application())) role(statement, account);
                database(statement);
            }
            try (Connection database = connections.superuser(DATABASE);
                    Statement statement = database.createStatement()) {
                statement.execute("alter schema public owner to " + Secrets.OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of the embedded PostgreSQL cannot be set up", e);
        }
    }

    private static void role(Statement statement, Account account) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + account.user() + "'")) {
            statement.execute("create role " + account.user());
        }
        statement.execute("alter role " + account.user()
                + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '"
                + account.password() + "'");
    }

    private static void database(Statement statement) throws SQLException {
        if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
            statement.execute("create database " + DATABASE + " owner " + Secrets.OWNER);
        }
        statement.execute("revoke all on database " + DATABASE + " from public");
        statement.execute("grant connect, temporary on database " + DATABASE + " to " + Secrets.APPLICATION);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
