package it.lario.registers.objectives;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the sheet of an objective tells in words; each may be null. Mission and programme are those of the DUP, the section
 * is that of the PIAO, the benchmark is the standard or the other bodies that the target was set beside.
 */
public record ObjectiveSheet(
        String description,
        String impact,
        String stakeholders,
        String benchmark,
        String mission,
        String programme,
        String section,
        String act,
        String how,
        String resources,
        String method) {

    public static final ObjectiveSheet EMPTY =
            new ObjectiveSheet(null, null, null, null, null, null, null, null, null, null, null);

    /** By the names of the fields, in reading order. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("mission", mission);
        texts.put("programme", programme);
        texts.put("section", section);
        texts.put("act", act);
        texts.put("description", description);
        texts.put("impact", impact);
        texts.put("stakeholders", stakeholders);
        texts.put("benchmark", benchmark);
        texts.put("how", how);
        texts.put("resources", resources);
        texts.put("method", method);
        return texts;
    }

    static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
