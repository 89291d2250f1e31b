package it.lario.ground.terms;

import java.util.List;

/**
 * One step from the events to the due day and the delay, for a page to tell.
 *
 * @param key of the message
 * @param law it rests on
 * @param arguments of the message: days ({@link java.time.LocalDate}) and whole numbers
 */
public record Explanation(String key, Law law, List<Object> arguments) {

    static Explanation of(String step, Law law, Object... arguments) {
        return new Explanation("terms.step." + step, law, List.of(arguments));
    }
}
