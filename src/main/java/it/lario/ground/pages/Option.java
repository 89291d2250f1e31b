package it.lario.ground.pages;

import java.util.List;
import java.util.function.Function;

/** One choice of a list. */
public record Option(String value, String label) {

    public static <T> List<Option> of(List<T> things, Function<T, Object> value, Function<T, String> label) {
        return things.stream()
                .map(thing -> new Option(value.apply(thing).toString(), label.apply(thing)))
                .toList();
    }
}
