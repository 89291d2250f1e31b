package it.lario.foundations.takeover;

import it.lario.ground.reading.Remark;
import java.text.Normalizer;
import java.util.Locale;

/** A file that came with the list. @param refusal why it is not safe, or null */
record Staged(int number, String name, boolean read, Remark refusal) {

    /** Programs write accents in two ways and folders with two signs; people look at neither, nor at capitals. */
    static String plain(String name) {
        return Normalizer.normalize(name.strip().replace('\\', '/'), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    String key() {
        return plain(name);
    }

    /** Without folders. */
    String base() {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
