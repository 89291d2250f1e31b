package it.lario.ground.pages;

import java.util.List;

/** One line of a record's history: when, who, what, and the values that changed. */
public record Step(String moment, String who, String what, List<Change> changes) {
    public record Change(String field, String before, String after) {}
}
