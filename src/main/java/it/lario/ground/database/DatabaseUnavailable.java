package it.lario.ground.database;

/** The database cannot be used, and an administrator can do something about it. */
final class DatabaseUnavailable extends IllegalStateException {

    private final String advice;

    DatabaseUnavailable(String message, String advice) {
        this(message, advice, null);
    }

    DatabaseUnavailable(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
