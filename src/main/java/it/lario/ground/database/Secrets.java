package it.lario.ground.database;

import it.lario.ground.database.Database.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The accounts of the embedded server, with passwords made once and kept in a file that only its owner reads. */
record Secrets(Account superuser, Account owner, Account application) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "lario_owner";
    static final String APPLICATION = "lario_app";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets readOrMake(Path file) {
        try {
            if (Files.notExists(file)) make(file);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Secrets read(Path file) throws IOException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            passwords.load(in);
        }
        return new Secrets(account(passwords, SUPERUSER), account(passwords, OWNER), account(passwords, APPLICATION));
    }

    private static Account account(Properties passwords, String role) {
        return new Account(role, passwords.getProperty(role));
    }

    // Written aside and moved: a crash leaves either no file or a whole one.
    private static void make(Path file) throws IOException {
        var passwords = new Properties();
        for (String role : List.of(SUPERUSER, OWNER, APPLICATION)) passwords.setProperty(role, password());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(draft)) {
            passwords.store(out, "Passwords of the embedded PostgreSQL");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
