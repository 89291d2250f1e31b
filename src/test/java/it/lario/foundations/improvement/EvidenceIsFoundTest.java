package it.lario.foundations.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.reading.FileReadings;
import it.lario.ground.search.Searches;
import it.lario.ground.tenancy.CurrentBody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** An action is found by the files that prove it. */
class EvidenceIsFoundTest extends Running {

    @Autowired
    Actions actions;

    @Autowired
    StoredFiles files;

    @Autowired
    FileReadings readings;

    @Autowired
    Searches searches;

    @Autowired
    People people;

    @Test
    void anActionIsFoundByWhatItsFilesSay() {
        Action action = asManager(() -> actions.plan(plan(), null));
        attach(action, "verbale-sopralluogo.txt", "Il quadro elettrico è rinforzato con giunti di baltaglione.");
        attach(action, "foto.txt", "Didascalia: parapetto muricciolato.");

        for (String asked : List.of("baltaglione", "muricciolato", "sopralluogo parapetto", "irrobustire baltaglione"))
            assertThat(found(asked)).as(asked).containsExactly(action.path());
    }

    private Plan plan() {
        var owner = people.current().ref();
        return new Plan(
                Action.Kind.CORRECTIVE,
                "Irrobustire il quadro",
                "Con giunti nuovi",
                owner.id(),
                Rome.today().plusDays(30),
                "Nessun guasto in sei mesi",
                Rome.today().plusDays(200));
    }

    private void attach(Action action, String name, String text) {
        asManager(() -> actions.attach(
                action.id(), new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8))));
        var brought = asManager(() -> files.of(action.id())).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
        CurrentBody.during(body(PROVINCE).id(), () -> readings.read(brought.id()));
    }

    private List<String> found(String asked) {
        return asManager(() -> searches.search(asked, "", 1)).found().stream()
                .map(found -> found.path())
                .toList();
    }

    private <T> T asManager(Supplier<T> work) {
        var result = new Object() {
            T value;
        };
        CurrentBody.during(body(PROVINCE).id(), () -> {
            var manager = people.with(Role.QUALITY_MANAGER).get(0);
            Actor actor = people.actor(manager.id()).orElseThrow();
            Actor.during(actor, () -> result.value = transaction.execute(tx -> work.get()));
        });
        return result.value;
    }
}
