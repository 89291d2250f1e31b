package it.lario.ground.database;

import it.lario.ground.database.Database.Account;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/** Ways into the server on this machine, by its port. */
record Connections(int port, Secrets secrets) {

    // Recovery after a crash reads the write-ahead log first: minutes, on a slow disk.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String WRONG_PASSWORD = "28P01";

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        return connect(database, secrets.superuser());
    }

    private Connection connect(String database, Account account) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", account.user());
        properties.setProperty("password", account.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(database), properties);
    }

    /** True once the server answers; false when it is gone or its time is over. */
    boolean awaitSuperuser(BooleanSupplier alive) {
        Instant end = Instant.now().plus(PATIENCE);
        while (alive.getAsBoolean() && Instant.now().isBefore(end)) {
            if (answers("postgres", secrets.superuser())) return true;
            pause();
        }
        return false;
    }

    boolean answersApplication() {
        return answers(Roles.DATABASE, secrets.application());
    }

    private boolean answers(String database, Account account) {
        try (Connection connection = connect(database, account)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            // Only a wrong password cannot get better by waiting.
            if (WRONG_PASSWORD.equals(e.getSQLState())) throw wrongPassword(account, e);
            return false;
        }
    }

    private static DatabaseUnavailable wrongPassword(Account account, SQLException cause) {
        return new DatabaseUnavailable(
                "The embedded PostgreSQL does not accept the password kept for " + account.user() + ".",
                "Restore secrets.properties from the backup that holds this data folder.",
                cause);
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
