package it.lario.ground.reading;

import java.util.Arrays;
import java.util.List;

/** Something that people should know of a file: a message key and what it speaks of. */
public record Remark(String key, List<String> arguments) {

    static Remark of(String key, Object... arguments) {
        return new Remark(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
