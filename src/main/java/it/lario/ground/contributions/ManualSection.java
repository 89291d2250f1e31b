package it.lario.ground.contributions;

import java.util.List;

/** A part of the quality manual that a register writes: never typed twice. */
public interface ManualSection {

    /** The chapters of the manual, in order. */
    enum Chapter {
        CONTEXT,
        SCOPE,
        LEADERSHIP,
        OBLIGATIONS,
        PROCESSES,
        POLICY,
        RISKS,
        OBJECTIVES,
        ROLES,
        DOCUMENTS,
        CERTIFICATE;

        public String key() {
            return "contributions.chapter." + name();
        }
    }

    /** TABLE: a row each; SHEETS: a heading and its fields each; TEXT: one Markdown text each. */
    enum Shape {
        TABLE,
        SHEETS,
        TEXT
    }

    /** @param key names the item from edition to edition; @param cells one for each column */
    record Item(String key, String label, List<String> cells) {}

    /** @param title and @param columns are message keys */
    record Section(Chapter chapter, int order, String title, Shape shape, List<String> columns, List<Item> items) {}

    List<Section> sections();
}
