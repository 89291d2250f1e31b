package it.lario.ground.database;

import java.util.ArrayList;
import java.util.List;

/** How the embedded server runs: what was confirmed is on the disk, and only this machine may connect. */
record ServerOptions(Cluster cluster, int port) {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "shared_buffers=128MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] %u ");

    /** Later options win, so those of the administrator come last. */
    List<String> command(List<String> extra) {
        var arguments = new ArrayList<>(List.of("-D", cluster.folder().cluster().toString(), "-p", "" + port));
        for (String setting : SETTINGS) arguments.addAll(List.of("-c", setting));
        arguments.addAll(extra);
        return cluster.user().command(cluster.program("postgres"), arguments.toArray(String[]::new));
    }
}
