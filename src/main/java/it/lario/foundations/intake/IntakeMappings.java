package it.lario.foundations.intake;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.CurrentBody;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which column is which field: recognised by its heading, and remembered once people said so. */
@Component
class IntakeMappings {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeMappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The field of each column, blank for none: as people said of the same headings before, or else by the headings. */
    List<String> proposed(IntakeTarget target, List<String> headings) {
        var remembered = remembered(target, headings);
        if (remembered == null) return recognised(target, headings);
        var fields = target.fields().stream().map(IntakeField::key).toList();
        return headings.stream()
                .map(heading -> remembered.getOrDefault(plain(heading), ""))
                .map(field -> fields.contains(field) ? field : "")
                .toList();
    }

    static List<String> recognised(IntakeTarget target, List<String> headings) {
        var taken = new HashSet<String>();
        var mapping = new ArrayList<String>();
        for (String heading : headings)
            mapping.add(target.fields().stream()
                    .filter(field -> known(field, plain(heading)))
                    .map(IntakeField::key)
                    .filter(taken::add)
                    .findFirst()
                    .orElse(""));
        return mapping;
    }

    private static boolean known(IntakeField field, String heading) {
        return !heading.isEmpty()
                && (plain(field.key()).equals(heading)
                        || field.knownAs().stream().anyMatch(name -> plain(name).equals(heading)));
    }

    /** Small letters and digits only, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** Null when such a file never came. */
    private TreeMap<?, String> remembered(IntakeTarget target, List<String> headings) {
        return jdbc.sql("""
                select fields from intake_mapping
                where body_id = :body and target = :target and headings = :headings""")
                .param("body", CurrentBody.id())
                .param("target", target.code())
                .param("headings", key(headings))
                .query(String.class)
                .optional()
                .map(fields -> {
                    var known = new TreeMap<String, String>();
                    var entries = Json.list(fields);
                    for (int i = 0; i + 1 < entries.size(); i += 2) known.put(entries.get(i), entries.get(i + 1));
                    return known;
                })
                .orElse(null);
    }

    void remember(IntakeTarget target, List<String> headings, List<String> mapping) {
        var entries = new ArrayList<String>();
        for (int i = 0; i < headings.size(); i++)
            if (!IntakeErrors.isReason(headings.get(i))) {
                entries.add(plain(headings.get(i)));
                entries.add(mapping.get(i));
            }
        jdbc.sql("""
                insert into intake_mapping (body_id, target, headings, fields) values (:body, :target, :headings, :fields)
                on conflict (body_id, target, headings) do update set fields = excluded.fields""")
                .param("body", CurrentBody.id())
                .param("target", target.code())
                .param("headings", key(headings))
                .param("fields", Json.list(entries))
                .update();
    }

    /** Whatever their order; the reasons that Lario added do not make it another file. */
    private static String key(List<String> headings) {
        Set<String> plain = new TreeSet<>();
        for (String heading : headings) if (!IntakeErrors.isReason(heading)) plain.add(plain(heading));
        String key = String.join(" ", plain).strip();
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST - 12) + " " + key.hashCode();
    }

    /** @throws RuleBroken at the column that says what another says, or for a field that no column is */
    static void require(IntakeTarget target, List<String> headings, List<String> mapping) {
        var seen = new HashSet<String>();
        for (int i = 0; i < headings.size(); i++) {
            String field = mapping.get(i);
            if (field.isBlank()) continue;
            if (target.fields().stream().noneMatch(known -> known.key().equals(field)))
                throw RuleBroken.at("column" + i, "intake.unknown-field");
            if (!seen.add(field)) throw RuleBroken.at("column" + i, "intake.field-twice", headings.get(i));
        }
        for (IntakeField field : target.fields())
            if (field.required() && !seen.contains(field.key()))
                throw new RuleBroken(
                        "intake.field-unmapped",
                        field.knownAs().isEmpty()
                                ? field.key()
                                : field.knownAs().get(0));
    }
}
