package it.lario.views.manual;

import java.util.List;

/** A chapter as the page of the order shows it. @param off why it is left out, or null */
public record Arranged(String code, String path, String title, String off, List<Block> blocks) {

    /** What one register has in it. @param reason why it is left out, or null */
    public record Block(String key, String title, int items, String reason) {}
}
