package it.lario.ground.quarantine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the other process is started: all its memory together stays below 512 MB, no file of its may pass 128 MB. */
final class RoomOptions {

    /** Heap, classes, compiled code and buffers; about 40 MB of the JVM itself come on top. */
    private static final List<String> MEMORY = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=112m",
            "-XX:CompressedClassSpaceSize=24m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto");

    private static final String BLOCKS_OF_512 = "262144";

    private RoomOptions() {}

    static List<String> command(Path folder) {
        var command = new ArrayList<>(List.of(
                "/bin/sh", "-c", "ulimit -c 0; ulimit -f " + BLOCKS_OF_512 + "; exec \"$@\"", "lario-quarantine"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.addAll(QUICK);
        command.addAll(archive());
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-cp");
        command.add(classPath());
        command.add(QuarantineProgram.class.getName());
        return command;
    }

    /** The parent's own, absolute because the other process starts in its own folder. */
    private static String classPath() {
        var parts = new ArrayList<String>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator))
            parts.add(Path.of(part).toAbsolutePath().toString());
        return String.join(File.pathSeparator, parts);
    }

    /** The classes made ready when Lario was built, beside its jar; without them the start takes some tenths longer. */
    private static List<String> archive() {
        Path first = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0])
                .toAbsolutePath();
        Path archive = first.resolveSibling("quarantine.jsa");
        if (!Files.isRegularFile(archive)) return List.of();
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off");
    }
}
