package it.lario.ground.database;

/** One PostgreSQL database and the two accounts that use it. */
interface Database extends AutoCloseable {

    /** A login of the database server. */
    record Account(String user, String password) {

        // Passwords never reach a log.
        @Override
        public String toString() {
            return user;
        }
    }

    String url();

    /** Reads and writes rows; owns nothing and is bound by row security. */
    Account application();

    /** Owns the schema and changes it through migrations. */
    Account owner();

    @Override
    void close();
}
