package it.lario.foundations.indicators;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Indicators to begin with, by area, in our own words: each body makes of one what it needs. */
@Component
public class StarterLibrary {

    public enum Area {
        GOVERNANCE,
        FINANCE,
        ECONOMY,
        SOCIAL,
        ENVIRONMENT
    }

    /** A text in both languages. */
    public record Words(String it, String en) {

        public String in(String language) {
            return "en".equals(language) ? en : it;
        }
    }

    /** Denominator, {@code per} and duty may be null. */
    public record Starter(
            String code,
            Area area,
            Kind kind,
            Words name,
            Words numerator,
            Words denominator,
            Integer per,
            Words unit,
            Direction direction,
            Frequency frequency,
            Chart chart,
            String clause,
            String duty) {}

    private final List<Starter> all = read();

    List<Starter> all() {
        return all;
    }

    /** @throws NotFound when there is none of this code */
    Starter find(String code) {
        return all.stream()
                .filter(starter -> starter.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Starter> read() {
        try (var in = new ClassPathResource("catalogues/indicators.yml").getInputStream()) {
            Map<String, List<Map<String, Object>>> text = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return text.get("indicators").stream().map(StarterLibrary::starter).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Starter starter(Map<String, Object> told) {
        String chart = (String) told.get("chart");
        return new Starter(
                (String) told.get("code"),
                Area.valueOf((String) told.get("area")),
                Kind.valueOf((String) told.get("kind")),
                words(told, "name"),
                words(told, "numerator"),
                words(told, "denominator"),
                (Integer) told.get("per"),
                words(told, "unit"),
                Direction.valueOf((String) told.get("direction")),
                Frequency.valueOf((String) told.get("frequency")),
                chart.equals("XMR") ? Chart.INDIVIDUALS : Chart.valueOf(chart),
                (String) told.get("clause"),
                (String) told.get("duty"));
    }

    private static Words words(Map<String, Object> told, String key) {
        return told.get(key) instanceof Map<?, ?> words
                ? new Words((String) words.get("it"), (String) words.get("en"))
                : null;
    }
}
