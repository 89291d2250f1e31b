package it.lario.ground.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A model with everything in it goes to the table and back, and nothing that the table did not change has changed. */
class DiagramTest {

    private static final String EVERYTHING = read("everything.bpmn");

    static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/bpmn", name));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Diagram diagram(String text) {
        return Diagram.read(text.getBytes(StandardCharsets.UTF_8), "file");
    }

    @Test
    void theTableHoldsEveryActivityInTheOrderOfTheFlowWithItsLane() {
        assertThat(diagram(EVERYTHING).activities())
                .extracting(activity -> activity.name() + " | " + activity.who())
                .startsWith("Registra la domanda | Sportello", "Verifica gli allegati | Ufficio istruttore")
                .containsSubsequence(
                        "Interroga la banca dati | Ufficio istruttore",
                        "Calcola l'importo | Ufficio istruttore",
                        "Chiede il parere | Ufficio istruttore",
                        "Istruttoria tecnica | Ufficio istruttore",
                        "Conferenza di servizi | Ufficio istruttore",
                        "Pagamento | Dirigente",
                        "Firma il provvedimento | Dirigente")
                .contains("Chiede le integrazioni | Sportello", "Dà il parere | Ente terzo")
                .hasSize(15);
    }

    @Test
    void whatTheTableCannotShowIsSaid() {
        assertThat(diagram(EVERYTHING).beside())
                .isEqualTo(Map.of(
                        "bpmn.beside.gateways", 6,
                        "bpmn.beside.events", 35,
                        "bpmn.beside.nested", 3,
                        "bpmn.beside.conditions", 1,
                        "bpmn.beside.messages", 3,
                        "bpmn.beside.pools", 1,
                        "bpmn.beside.data", 2,
                        "bpmn.beside.notes", 2,
                        "bpmn.beside.repeats", 1,
                        "bpmn.beside.extensions", 7));
    }

    @Test
    void anUnchangedTableLeavesEveryByteInEveryEncodingAndUnderEveryPrefix() {
        for (String prefix : List.of("bpmn", "semantic", "ns0", ""))
            for (String encoding : List.of("UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252")) {
                byte[] file = prefixed(prefix)
                        .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                        .getBytes(Charset.forName(encoding));
                Diagram read = Diagram.read(file, "file");
                assertThat(read.bytes()).as(prefix + " " + encoding).isEqualTo(file);
                assertThat(read.with(read.activities(), read.activities()).bytes())
                        .isEqualTo(file);
                assertThat(read.activities()).isEqualTo(diagram(EVERYTHING).activities());
            }
    }

    @Test
    void aNewNameChangesThatNameAlone() {
        for (String prefix : List.of("bpmn", "")) {
            String text = prefixed(prefix);
            Diagram renamed =
                    edited(diagram(text), table -> rename(table, "Task_Banca", "Chiede ai \"dati\" & <altro>"));
            assertThat(renamed.text())
                    .isEqualTo(
                            text.replace("Interroga la banca dati", "Chiede ai &quot;dati&quot; &amp; &lt;altro&gt;"));
        }
    }

    @Test
    void aLetterThatTheEncodingDoesNotKnowIsWrittenAsANumber() {
        byte[] file = EVERYTHING.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        Diagram renamed = edited(Diagram.read(file, "file"), table -> rename(table, "Task_Banca", "Città – €"));
        assertThat(new String(renamed.bytes(), StandardCharsets.ISO_8859_1)).contains("name=\"Città &#8211; &#8364;\"");
        assertThat(Diagram.read(renamed.bytes(), "file").activities())
                .extracting(Activity::name)
                .contains("Città – €");
    }

    @Test
    void anActivityIsCarriedIntoAnotherLaneAndNothingElseMoves() throws Exception {
        var before = new Seen(EVERYTHING.getBytes(StandardCharsets.UTF_8));
        Diagram moved = edited(diagram(EVERYTHING), table -> who(table, "Task_Verifica", "Sportello"));
        var after = new Seen(moved.bytes());
        assertThat(after.counts).isEqualTo(before.counts);
        assertThat(after.kinds).isEqualTo(before.kinds);
        assertThat(after.foreign).isEqualTo(before.foreign);
        assertThat(after.refs.get("Lane_Sportello")).contains("flowNodeRef Task_Verifica");
        assertThat(after.refs.get("Lane_Istruttoria")).doesNotContain("flowNodeRef Task_Verifica");
        assertThat(differing(before.bounds, after.bounds)).containsExactly("Task_Verifica");
        assertThat(differing(before.waypoints, after.waypoints))
                .containsExactlyInAnyOrderElementsOf(touching(EVERYTHING, "Task_Verifica", "As_1"));
        assertThat(moved.activities()).contains(new Activity("Task_Verifica", "Verifica gli allegati", "Sportello"));
    }

    @Test
    void anUnknownLaneIsOpenedUnderTheOthers() throws Exception {
        var before = new Seen(EVERYTHING.getBytes(StandardCharsets.UTF_8));
        Diagram moved = edited(diagram(EVERYTHING), table -> who(table, "Task_Firma", "Segretario"));
        var after = new Seen(moved.bytes());
        assertThat(moved.activities()).contains(new Activity("Task_Firma", "Firma il provvedimento", "Segretario"));
        assertThat(after.counts.get("lane")).isEqualTo(before.counts.get("lane") + 1);
        assertThat(differing(before.bounds, after.bounds))
                .contains("Pool_A", "Pool_B", "Task_Firma", "Bo_conditional")
                .doesNotContain("Task_Banca", "Lane_Firma");
    }

    @Test
    void aLaneWhoseEveryoneGoesByANewNameIsRenamed() throws Exception {
        Diagram renamed = edited(diagram(EVERYTHING), table -> table.stream()
                .map(one -> one.who().equals("Dirigente") ? new Activity(one.id(), one.name(), "Direttrice") : one)
                .toList());
        assertThat(renamed.text()).isEqualTo(EVERYTHING.replace("name=\"Dirigente\"", "name=\"Direttrice\""));
    }

    @Test
    void aNewStepComesIntoTheFlowAndAllElseStays() throws Exception {
        var before = new Seen(EVERYTHING.getBytes(StandardCharsets.UTF_8));
        Diagram added = edited(diagram(EVERYTHING), table -> {
            var rows = new ArrayList<>(table);
            rows.add(index(table, "Task_Banca") + 1, new Activity("Activity_nuova", "Controlla l’esito", "Dirigente"));
            return rows;
        });
        var after = new Seen(added.bytes());
        assertThat(after.kinds.keySet()).containsAll(before.kinds.keySet()).hasSize(before.kinds.size() + 2);
        assertThat(after.foreign).isEqualTo(before.foreign);
        assertThat(after.bounds).hasSize(before.bounds.size() + 1).containsKey("Activity_nuova");
        assertThat(differing(before.bounds, after.bounds))
                .as("only the pool and its lanes grow")
                .allMatch(id -> id.startsWith("Lane_") || id.equals("Pool_A"));
        assertThat(differing(before.waypoints, after.waypoints)).hasSize(1);
        assertThat(after.refs.get("Lane_Firma")).endsWith("flowNodeRef Activity_nuova");
        assertThat(after.refs.get("Activity_nuova")).hasSize(2);
        assertThat(next(added, "Task_Banca")).contains("Activity_nuova");
        assertThat(added.activities())
                .extracting(Activity::name)
                .containsSubsequence("Interroga la banca dati", "Controlla l’esito", "Calcola l'importo");
    }

    @Test
    void aRemovedStepIsBridgedAndTakesAwayOnlyWhatHungOnIt() throws Exception {
        var before = new Seen(EVERYTHING.getBytes(StandardCharsets.UTF_8));
        String prior = before.kinds.keySet().stream()
                .filter(id -> id.equals("GW_Apri"))
                .findFirst()
                .orElseThrow();
        Diagram removed = edited(diagram(EVERYTHING), table -> without(table, "Task_Banca"));
        var after = new Seen(removed.bytes());
        Set<String> gone = new HashSet<>(before.kinds.keySet());
        gone.removeAll(after.kinds.keySet());
        assertThat(gone).hasSize(5).contains("Task_Banca", "Bo_error", "Bo_error_def");
        assertThat(next(removed, prior)).contains("Task_Calcola");
        assertThat(removed.text()).doesNotContain("Task_Banca").doesNotContain("Bo_error");
        before.bounds.keySet().removeAll(List.of("Task_Banca", "Bo_error"));
        assertThat(after.bounds).isEqualTo(before.bounds);
        assertThat(before.foreign).containsAll(after.foreign).hasSize(after.foreign.size() + 3);
        dangling(after);
    }

    @Test
    void everyRemovalLeavesNoReferenceInTheAir() throws Exception {
        Diagram whole = diagram(EVERYTHING);
        for (Activity activity : whole.activities()) {
            Diagram removed = edited(whole, table -> without(table, activity.id()));
            dangling(new Seen(removed.bytes()));
            assertThat(removed.activities()).doesNotContain(activity).hasSize(14);
        }
        Diagram none = edited(whole, table -> List.of());
        assertThat(none.activities()).isEmpty();
        dangling(new Seen(none.bytes()));
    }

    @Test
    void aStepThatChangesPlaceKeepsItsIdItsShapeAndItsExtensions() throws Exception {
        var before = new Seen(EVERYTHING.getBytes(StandardCharsets.UTF_8));
        Diagram reordered = edited(diagram(EVERYTHING), table -> {
            var rows = new ArrayList<>(without(table, "Task_Calcola"));
            rows.add(1, one(table, "Task_Calcola"));
            return rows;
        });
        var after = new Seen(reordered.bytes());
        assertThat(after.kinds.keySet()).containsAll(Set.of("Task_Calcola", "Bo_compensate"));
        assertThat(after.foreign).isEqualTo(before.foreign);
        assertThat(after.bounds).isEqualTo(before.bounds);
        assertThat(next(reordered, "Task_Registra")).contains("Task_Calcola");
        dangling(after);
    }

    /** Every end of a flow and every repeated reference leads to something that is there. */
    private static void dangling(Seen seen) {
        var ids = seen.kinds.keySet();
        seen.refs.forEach((of, refs) -> assertThat(ids)
                .as(of)
                .containsAll(refs.stream()
                        .map(ref -> ref.substring(ref.indexOf(' ') + 1))
                        .toList()));
        assertThat(ids).containsAll(seen.bounds.keySet()).containsAll(seen.waypoints.keySet());
    }

    /** The targets of the flows that leave a node, as the text says them. */
    private static List<String> next(Diagram diagram, String id) {
        return diagram.model.byId.values().stream()
                .filter(flow -> flow.name.equals("sequenceFlow")
                        && flow.get("sourceRef").equals(id))
                .map(flow -> flow.get("targetRef"))
                .toList();
    }

    private static List<String> touching(String text, String id, String also) {
        var found = new ArrayList<>(List.of(also));
        diagram(text).model.byId.values().stream()
                .filter(flow -> flow.name.equals("sequenceFlow"))
                .filter(flow -> flow.get("sourceRef").equals(id)
                        || flow.get("targetRef").equals(id))
                .forEach(flow -> found.add(flow.get("id")));
        return found;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(key -> !before.get(key).equals(after.get(key)))
                .toList();
    }

    private static Diagram edited(Diagram diagram, UnaryOperator<List<Activity>> edit) {
        var table = diagram.activities();
        return diagram.with(table, edit.apply(table));
    }

    private static List<Activity> rename(List<Activity> table, String id, String name) {
        return table.stream()
                .map(one -> one.id().equals(id) ? new Activity(id, name, one.who()) : one)
                .toList();
    }

    private static List<Activity> who(List<Activity> table, String id, String who) {
        return table.stream()
                .map(one -> one.id().equals(id) ? new Activity(id, one.name(), who) : one)
                .toList();
    }

    private static List<Activity> without(List<Activity> table, String id) {
        return table.stream().filter(one -> !one.id().equals(id)).toList();
    }

    private static Activity one(List<Activity> table, String id) {
        return table.get(index(table, id));
    }

    private static int index(List<Activity> table, String id) {
        return table.stream().map(Activity::id).toList().indexOf(id);
    }

    private static String prefixed(String prefix) {
        String tag = prefix.isEmpty() ? "" : prefix + ":";
        return EVERYTHING
                .replace("<bpmn:", "<" + tag)
                .replace("</bpmn:", "</" + tag)
                .replace("xmlns:bpmn=", prefix.isEmpty() ? "xmlns=" : "xmlns:" + prefix + "=")
                .replace("\"bpmn:t", "\"" + tag + "t");
    }
}
