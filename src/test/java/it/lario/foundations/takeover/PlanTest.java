package it.lario.foundations.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.documents.Mark;
import it.lario.foundations.takeover.Planned.Outcome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.reading.ReadTable.Row;
import it.lario.ground.reading.Remark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list is understood as offices write it, and what is wrong is said by row and column. */
class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID OTHER_UNIT = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();

    private static final String HEADINGS = "Codice|Titolo|Revisione|Data|Stato|File|Unità|Tipo|Prossimo riesame";

    @Test
    void theNewestRevisionInForceBecomesTheTextAndTheOlderOnesHistory() {
        var plan = plan(
                "PO 07|Gare|02|15/01/2024|in vigore|c.docx",
                "PO-07|Gare|Rev. 01|9.9.2020|Superata|b.docx",
                "po07|Gare|0|2018-04-12|superato|");
        assertThat(plan.blocked()).as(plan.flaws().toString()).isFalse();
        assertThat(outcomes(plan)).containsExactly(Outcome.IN_FORCE, Outcome.HISTORY, Outcome.HISTORY);
        assertThat(plan.documents()).hasSize(1);
        assertThat(plan.documents().get(0)).extracting(row -> row.mark().text()).containsExactly("0", "01", "02");
        assertThat(warnings(plan)).containsExactly("takeover.without-file");
    }

    @Test
    void aDraftComesAfterTheTextInForceAndADocumentThatEndedIsWithdrawn() {
        var plan = plan(
                "PO 07|Gare|A|15/01/2024|vigente|a.docx",
                "PO 07|Gare|B|20/01/2026|bozza|b.docx",
                "PO 08|Albo|0|10/10/2015|superato|c.docx",
                "PO 08|Albo|1|30/06/2021|ritirato|c.docx");
        assertThat(plan.blocked()).as(plan.flaws().toString()).isFalse();
        assertThat(outcomes(plan)).containsExactly(Outcome.IN_FORCE, Outcome.DRAFT, Outcome.HISTORY, Outcome.WITHDRAWN);
    }

    @Test
    void headingsAreUnderstoodInBothLanguagesWhateverTheirOrderAndCase() {
        var lines = Line.of(rows(
                "STATUS|filename|N. Rev.|code|Title |REVISION DATE|colour",
                "in force|a.docx|3|PO 01|Uno|2024-01-15|red"));
        assertThat(lines.get(0).at(Column.CODE)).isEqualTo("PO 01");
        assertThat(lines.get(0).at(Column.REVISION)).isEqualTo("3");
        assertThat(lines.get(0).at(Column.DATE)).isEqualTo("2024-01-15");
    }

    @Test
    void theHeadingsOfTheTemplateAreUnderstood() throws IOException {
        for (String language : List.of("", "_en")) {
            var words = new Properties();
            try (var in = Files.newBufferedReader(
                    Path.of("src/main/resources/messages/takeover" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                words.load(in);
            }
            for (Column column : Column.values())
                assertThat(Column.headed(words.getProperty(column.key()))).contains(column);
            for (State state : State.values())
                assertThat(State.of(words.getProperty(state.key()))).contains(state);
        }
    }

    @Test
    void aListWithoutACompulsoryColumnOrWithoutRowsIsRefused() {
        assertThatThrownBy(() -> Line.of(rows("Codice|Titolo|Revisione|Data|File", "x")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("takeover.heading-missing.STATE");
        assertThatThrownBy(() -> Line.of(rows(HEADINGS + "|codice", "x"))).hasMessage("takeover.heading-twice");
        assertThatThrownBy(() -> Line.of(rows(HEADINGS))).hasMessage("takeover.list-empty");
        assertThatThrownBy(() -> Line.of(List.of())).hasMessage("takeover.list-empty");
    }

    @Test
    void whatIsWrongIsSaidByRowAndColumn() {
        var plan = plan(
                "ABC|Uno|1|15/01/2024|in vigore|a.docx",
                "PO 02||1|31/02/2024|in vigore|a.docx",
                "PO 03|Tre|terza|01/03/2026|chissà|manca.docx",
                "PO 04|Quattro|1|03/03/2026|in vigore|",
                "PO 99|Nel registro|1|15/01/2024|in vigore|a.docx",
                "PO 05|Cinque|1|15/01/2024|in vigore|macro.docx",
                "PO 06|Sei|1|15/01/2024|in vigore|a.docx|Nessuna",
                "PO 09|Nove|1|15/01/2024|in vigore|a.docx|Viabilità|fattura",
                "PO 10|Dieci|1|15/01/2024|in vigore|a.docx|viabilita|modulo|10/01/2024");
        assertThat(plan.blocked()).isTrue();
        assertThat(plan.flaws())
                .filteredOn(flaw -> !flaw.warning())
                .extracting(flaw -> flaw.row() + " " + flaw.column() + " " + flaw.key())
                .containsExactlyInAnyOrder(
                        "2 CODE takeover.code-unknown",
                        "3 TITLE takeover.blank",
                        "3 DATE takeover.not-a-day",
                        "4 REVISION takeover.not-a-mark",
                        "4 STATE takeover.state-unknown",
                        "4 FILE takeover.file-missing",
                        "5 DATE takeover.in-the-future",
                        "5 FILE takeover.file-needed",
                        "6 CODE takeover.code-in-register",
                        "7 FILE reading.macros",
                        "8 UNIT takeover.unknown.UNIT",
                        "9 TYPE takeover.type-unknown",
                        "10 CODE documents.code-of.FORM",
                        "10 REVIEW takeover.review-before-date");
        assertThat(warnings(plan)).contains("takeover.file-unnamed");
    }

    @Test
    void oneCodeHasOneTextInForceAndEachRevisionOnce() {
        assertThat(errors(plan("PO 07|Gare|1|15/01/2023|in vigore|a.docx", "PO 07|Gare|2|15/01/2024|in vigore|b.docx")))
                .contains("3 STATE takeover.two-in-force", "2 STATE takeover.not-the-newest");
        assertThat(errors(plan("PO 07|Gare|1|15/01/2023|superato|a.docx", "PO 07|Gare|01|15/01/2024|in vigore|b.docx")))
                .containsExactly("3 REVISION takeover.twice");
        assertThat(errors(plan("PO 07|Gare|1|15/01/2023|in vigore|a.docx", "PO 07|Gare|2|15/01/2024|superato|b.docx")))
                .containsExactly("2 STATE takeover.not-the-newest");
        assertThat(errors(plan("PO 07|Gare|3|15/01/2024|in vigore|a.docx", "PO 07|Gare|B|15/01/2025|bozza|b.docx")))
                .containsExactly("3 REVISION takeover.draft-number");
    }

    @Test
    void aFileIsFoundByNameOrByPathAndAccentsMayBeWrittenEitherWay() {
        var files = List.of(staged(0, "uno/a.docx"), staged(1, "due/a.docx"), staged(2, "due/qualita\u0300.docx"));
        assertThat(errors(plan(files, "PO 01|Uno|1|15/01/2024|in vigore|a.docx")))
                .containsExactly("2 FILE takeover.file-ambiguous");
        var plan = plan(
                files, "PO 01|Uno|1|15/01/2024|in vigore|DUE\\A.docx", "PO 02|Due|1|15/01/2024|in vigore|Qualità.docx");
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.rows()).extracting(row -> row.file().number()).containsExactly(1, 2);
    }

    @Test
    void aRevisionGoesOnAsItsOfficeCounts() {
        assertThat(Mark.of("Rev. 03").orElseThrow()).isEqualTo(new Mark("03", 3));
        assertThat(Mark.of("revisione n. 7").orElseThrow().text()).isEqualTo("7");
        assertThat(Mark.of("r2").orElseThrow().number()).isEqualTo(2);
        assertThat(Mark.of("b").orElseThrow()).isEqualTo(new Mark("B", 2));
        assertThat(Mark.of("aa").orElseThrow()).isEqualTo(new Mark("AA", 27));
        for (String other : List.of("", "rev.", "1.2", "terza", "1234", "-1", "=1"))
            assertThat(Mark.of(other)).as(other).isEmpty();
    }

    @Test
    void daysAreUnderstoodAsListsWriteThem() {
        var day = LocalDate.of(2024, 3, 5);
        for (String written : List.of(
                "5/3/2024", "05.03.2024", "05-03-2024", "2024-03-05", "2024-03-05T00:00:00", "45356", "45356.0"))
            assertThat(Days.of(written)).as(written).contains(day);
        for (String other : List.of("5/3/24", "31/02/2024", "marzo 2024", "12", "2024", "99999"))
            assertThat(Days.of(other)).as(other).isEmpty();
    }

    private static Plan plan(String... rows) {
        return plan(
                List.of(
                        staged(0, "a.docx"),
                        staged(1, "b.docx"),
                        staged(2, "c.docx"),
                        new Staged(3, "macro.docx", true, new Remark("reading.macros", List.of()))),
                rows);
    }

    private static Plan plan(List<Staged> files, String... rows) {
        var all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(Arrays.asList(rows));
        return Plan.of(
                Line.of(rows(all.toArray(String[]::new))),
                new Known(Set.of("PO 99"), Map.of("viabilita", OTHER_UNIT), Map.of(), files, UNIT, OWNER, TODAY));
    }

    private static List<Row> rows(String... rows) {
        var all = new ArrayList<Row>();
        for (String row : rows) all.add(new Row(all.size() + 1, List.of(row.split("\\|", -1))));
        return all;
    }

    private static Staged staged(int number, String name) {
        return new Staged(number, name, true, null);
    }

    private static List<Outcome> outcomes(Plan plan) {
        return plan.rows().stream().map(Planned::outcome).toList();
    }

    private static List<String> errors(Plan plan) {
        return plan.flaws().stream()
                .filter(flaw -> !flaw.warning())
                .map(flaw -> flaw.row() + " " + flaw.column() + " " + flaw.key())
                .toList();
    }

    private static List<String> warnings(Plan plan) {
        return plan.flaws().stream()
                .filter(flaw ->
                        flaw.warning() && !(flaw.row() == null && plan.rows().size() == 3))
                .map(Flaw::key)
                .toList();
    }
}
