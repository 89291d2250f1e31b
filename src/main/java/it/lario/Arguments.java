package it.lario;

import java.util.HashMap;
import java.util.Map;

/** Options of a command line, written {@code --name value} or {@code --name=value}. */
record Arguments(Map<String, String> options) {

    /** An option that the command cannot do without. */
    static final class Missing extends RuntimeException {
        Missing(String name) {
            super(name);
        }
    }

    static Arguments of(String[] line) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < line.length; i++) {
            if (!line[i].startsWith("--")) continue;
            int equals = line[i].indexOf('=');
            if (equals > 0) options.put(line[i].substring(2, equals), line[i].substring(equals + 1));
            else if (i + 1 < line.length) options.put(line[i].substring(2), line[++i]);
        }
        return new Arguments(options);
    }

    String or(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    String must(String name) {
        String value = options.get(name);
        if (value == null || value.isBlank()) throw new Missing(name);
        return value;
    }
}
