package it.lario.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The system user that PostgreSQL runs as: it refuses root, so root hands it to somebody weaker. */
record ServerUser(List<String> prefix, String owner, Tools tools) {

    private static final String NOBODY = "65534:65534";
    private static final String ROOT = "0:0";

    /** Plain for an ordinary user; as root a user namespace, else the user that the data belongs to, else nobody. */
    static ServerUser of(DatabaseFolder folder, Tools tools) {
        if (!"root".equals(System.getProperty("user.name"))) return new ServerUser(List.of(), "", tools);
        String present = Files.exists(folder.cluster()) ? ownerOf(folder.cluster()) : ROOT;
        if (!present.equals(ROOT)) return lowered(present, tools);
        if (tools.run(List.of("unshare", "-U", "true")) == 0) {
            return new ServerUser(List.of("unshare", "-U"), "", tools);
        }
        ServerUser nobody = lowered(NOBODY, tools);
        if (Files.exists(folder.cluster())) nobody.give(folder.cluster());
        return nobody;
    }

    private static ServerUser lowered(String owner, Tools tools) {
        String[] ids = owner.split(":");
        List<String> prefix = List.of("setpriv", "--reuid=" + ids[0], "--regid=" + ids[1], "--clear-groups");
        return new ServerUser(prefix, owner, tools);
    }

    List<String> command(Path program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    int run(Path program, String... arguments) {
        return tools.run(command(program, arguments));
    }

    void give(Path path) {
        if (owner.isEmpty()) return;
        if (tools.run(List.of("chown", "-R", owner, path.toString())) == 0) return;
        throw new IllegalStateException("Cannot give " + path + " to " + owner);
    }

    void requireReach(Path folder) {
        if (run(Path.of("test"), "-x", folder.toString()) == 0) return;
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and user " + owner + " cannot enter " + folder + ".",
                "Choose a data folder outside private ones with --data, or start Lario as an ordinary user.");
    }

    private static String ownerOf(Path path) {
        try {
            return Files.getAttribute(path, "unix:uid") + ":" + Files.getAttribute(path, "unix:gid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
