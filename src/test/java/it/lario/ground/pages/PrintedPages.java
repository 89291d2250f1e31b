package it.lario.ground.pages;

import java.util.List;
import org.springframework.context.MessageSource;

/** The words of printed pages, for tests without Spring. */
public final class PrintedPages {

    private PrintedPages() {}

    public static Pages pages() throws Exception {
        MessageSource words = new Words();
        return new Pages(words, new Names(List.of(), null), List.of());
    }
}
