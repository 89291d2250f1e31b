package it.lario.ground.reading;

import java.util.Locale;
import java.util.Set;

/** What the ending of a name promises. */
final class Endings {

    private static final Set<String> ARCHIVES =
            Set.of("zip", "7z", "rar", "gz", "tgz", "bz2", "xz", "zst", "tar", "cab", "iso", "img", "lzh", "arj");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "bat", "cmd", "scr", "pif", "cpl", "js", "jse", "vbs", "vbe", "wsf", "wsh", "hta",
            "ps1", "msi", "msp", "lnk", "reg", "jar", "sh", "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm",
            "potm", "ppsm");

    private Endings() {}

    static boolean archive(String name) {
        return ARCHIVES.contains(of(name));
    }

    static boolean program(String name) {
        return PROGRAMS.contains(of(name));
    }

    private static String of(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
