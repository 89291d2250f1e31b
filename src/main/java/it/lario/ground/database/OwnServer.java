package it.lario.ground.database;

/** A PostgreSQL that the body runs itself: Lario only signs in. */
record OwnServer(String url, Account application, Account owner) implements Database {

    @Override
    public void close() {}
}
