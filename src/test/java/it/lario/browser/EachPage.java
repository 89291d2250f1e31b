package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The pages that people of any role reach in the demonstration, shown one after the other. */
abstract class EachPage extends Running {

    /** Shows each page that differs so from those before it to the first person who found it. */
    void each(Function<Walk.Page, String> difference, boolean scripts, BiConsumer<Screen, String> look) {
        var judged = new HashSet<String>();
        Map<String, TreeSet<String>> found = new LinkedHashMap<>();
        for (var page : walk().pages())
            if (judged.add(difference.apply(page)))
                found.computeIfAbsent(page.reader(), reader -> new TreeSet<>()).add(page.path());
        assertThat(judged).hasSizeGreaterThan(60);
        var bad = new ArrayList<String>();
        found.forEach((reader, paths) -> {
            try (var screen = new Screen(port, Screen.LAPTOP, scripts)) {
                screen.signIn(reader, Walk.PASSWORD);
                for (String path : paths) look(screen, path, look, bad);
            }
        });
        assertThat(bad).isEmpty();
    }

    private static void look(Screen screen, String path, BiConsumer<Screen, String> look, List<String> bad) {
        try {
            look.accept(screen, path);
        } catch (AssertionError found) {
            bad.add(path + ": " + found.getMessage());
        }
    }
}
