package it.lario.foundations.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Acting;
import it.lario.Running;
import it.lario.Visitor;
import it.lario.foundations.processes.Processes;
import it.lario.ground.people.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A nonconformity says in which process, and the process shows its nonconformities. */
class ProcessOfNonconformityTest extends Running {

    private static final String BODY = "/" + Acting.SLUG;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Processes processes;

    @Autowired
    JdbcClient jdbc;

    private Processes.Listed process;
    private Visitor manager;

    @BeforeEach
    void enter() {
        var acting = new Acting(application);
        process = acting.as(Role.QUALITY_MANAGER, () -> processes.all().get(0));
        manager = Visitor.signedIn(
                port,
                jdbc.sql("select username from person where id = ?")
                        .param(acting.who(Role.QUALITY_MANAGER).id())
                        .query(String.class)
                        .single(),
                "dimostrazione");
    }

    @Test
    void isChosenInTheFormAndLeadsBothWays() {
        String title = "Prova di processo " + UUID.randomUUID();
        assertThat(manager.get(BODY + "/nonconformities/new").body())
                .contains("name=\"process\"", process.id().toString());
        String page = report(title, process.id());
        assertThat(manager.get(page).body()).contains(BODY + "/processes/" + process.id());
        assertThat(manager.get(BODY + "/nonconformities?process=" + process.id())
                        .body())
                .contains(title);
        UUID another = UUID.randomUUID();
        assertThat(manager.get(BODY + "/nonconformities?process=" + another).body())
                .doesNotContain(title);
        assertThat(manager.get(BODY + "/processes/" + process.id()).body())
                .contains(BODY + "/nonconformities?process=" + process.id());
    }

    @Test
    void aCorrectionKeepsOrChangesIt() {
        String page = report("Da correggere " + UUID.randomUUID(), process.id());
        assertThat(manager.get(page + "/edit").body()).contains("value=\"" + process.id() + "\" selected");
        var form = form("Corretta", null);
        form.put("_version", List.of("0"));
        assertThat(manager.post(page, form).statusCode()).isEqualTo(302);
        assertThat(manager.get(page).body()).doesNotContain(BODY + "/processes/" + process.id());
    }

    @Test
    void aProcessThatIsNotOursIsNotFound() {
        manager.get(BODY + "/nonconformities/new");
        assertThat(manager.post(BODY + "/nonconformities", form("Estranea", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
    }

    private String report(String title, UUID process) {
        manager.get(BODY + "/nonconformities/new");
        var answer = manager.post(BODY + "/nonconformities", form(title, process));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf(BODY), location.indexOf('?'));
    }

    private static Map<String, List<String>> form(String title, UUID process) {
        var form = new HashMap<String, List<String>>();
        Map.of(
                        "title",
                        title,
                        "source",
                        "SELF",
                        "grade",
                        "MINOR",
                        "requirement",
                        "Requisito",
                        "evidence",
                        "Evidenza",
                        "gap",
                        "Scostamento",
                        "reportedOn",
                        "2026-11-02")
                .forEach((name, value) -> form.put(name, List.of(value)));
        form.put("process", List.of(process == null ? "" : process.toString()));
        return form;
    }
}
