package it.lario.foundations.intake;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Lists of texts as one text. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String list(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    static List<String> list(String written) {
        return List.of(MAPPER.readValue(written, String[].class));
    }
}
