package it.lario.foundations.catalogues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalogues, which are data files, so that a new edition needs no code. */
final class CatalogueFiles {

    private CatalogueFiles() {}

    static Edition edition(String file) {
        var yaml = read(file);
        return new Edition(
                (String) yaml.get("standard"),
                (String) yaml.get("edition"),
                text(yaml.get("label")),
                Edition.Status.valueOf((String) yaml.get("status")),
                maps(yaml.get("clauses")).stream().map(CatalogueFiles::clause).toList());
    }

    static List<Mapping> mappings(String file) {
        return maps(read(file).get("map")).stream()
                .map(row -> new Mapping(
                        (String) row.get("from"),
                        (String) row.get("to"),
                        Mapping.Relation.valueOf((String) row.get("relation")),
                        text(row.get("note"))))
                .toList();
    }

    private static Clause clause(Map<String, Object> row) {
        return new Clause(
                (String) row.get("code"),
                text(row.get("title")),
                text(row.get("outline")),
                text(row.get("maintain")),
                text(row.get("retain")),
                maps(row.get("questions")).stream().map(CatalogueFiles::text).toList());
    }

    private static Text text(Object value) {
        if (!(value instanceof Map<?, ?> languages)) return null;
        return new Text((String) languages.get("it"), (String) languages.get("en"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private static Map<String, Object> read(String file) {
        try (var in = new ClassPathResource("catalogues/" + file).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
