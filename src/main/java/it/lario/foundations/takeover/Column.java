package it.lario.foundations.takeover;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a list says of each revision, and how offices head the column, in Italian or English. */
enum Column {
    CODE("codice", "code", "cod", "codicedocumento", "documentcode", "sigla"),
    TITLE("titolo", "title", "titolodocumento", "denominazione", "oggetto"),
    REVISION("revisione", "revision", "rev", "nrev", "numerorevisione", "indicedirevisione", "indicerevisione"),
    DATE("data", "date", "datarevisione", "datadirevisione", "dataemissione", "datadiemissione", "revisiondate"),
    STATE("stato", "state", "status"),
    FILE("file", "nomefile", "nomedelfile", "filename", "allegato"),
    TYPE("tipo", "type", "tipologia", "tipodocumento", "documenttype"),
    UNIT("unita", "unit", "unitaorganizzativa", "ufficio", "settore", "office"),
    OWNER("responsabile", "owner", "responsabiledeldocumento", "responsabiledocumento"),
    REVIEW("prossimoriesame", "nextreview", "riesame", "review", "dariesaminareentro", "scadenzariesame"),
    ACT("atto", "act", "attodiapprovazione", "approvalact", "provvedimento"),
    REASON("motivo", "reason", "motivodellarevisione", "reasonforchange", "modifiche");

    static final List<Column> COMPULSORY = List.of(CODE, TITLE, REVISION, DATE, STATE, FILE);

    private final Set<String> headings;

    Column(String... headings) {
        this.headings = Set.copyOf(Arrays.asList(headings));
    }

    static Optional<Column> headed(String heading) {
        String plain = plain(heading);
        return Stream.of(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    String key() {
        return "takeover.column." + name();
    }

    /** Small letters and digits only, without accents: so that spelling does not matter. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
