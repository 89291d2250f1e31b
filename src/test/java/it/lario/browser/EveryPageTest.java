package it.lario.browser;

import it.lario.Walk;
import it.lario.ground.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that people of any role reach in the demonstration is good, on a laptop and on a phone. */
class EveryPageTest extends EachPage {

    private static final String HOME = "/" + PROVINCE;

    /** On a phone axe looks at each kind of page in English: see {@link EveryPageForOthersTest}. */
    @Test
    void isGoodOnALaptopAndFitsAPhone() {
        each(Walk.Page::variant, true, (screen, path) -> screen.resize(Screen.LAPTOP)
                .open(path)
                .isGood()
                .resize(Screen.PHONE)
                .fits());
    }

    @Test
    void pagesBeforeSigningInAndPagesOfRefusalAreGoodToo() {
        try (var screen = new Screen(port, Screen.LAPTOP, true)) {
            good(screen.open("/sign-in"));
            good(screen.signIn("nessuno", "sbagliata").sees("non"));
            screen.signIn(holders(body(PROVINCE), Role.OIV).get(0), Walk.PASSWORD);
            good(screen.open(HOME + "/nessuna-pagina", 404));
            good(screen.open("/nessun-ente/", 404));
            good(screen.open(HOME + "/risks/new", 403));
            good(screen.open("/status/failing", 500));
        }
    }

    @Test
    void pagesThatGiveTextBackAreGoodToo() {
        String manager = holders(body(PROVINCE), Role.QUALITY_MANAGER).get(0);
        try (var screen = new Screen(port, Screen.LAPTOP, true)) {
            screen.signIn(manager, Walk.PASSWORD);
            good(screen.open(HOME + "/sites/new")
                    .form("/sites")
                    .type("name", "x".repeat(300))
                    .send());
            String site = found(manager, "/sites/{id}/edit", "");
            screen.open(site).page().evaluate("document.querySelector('[name=_version]').value = '99'");
            good(screen.form(site.replace("/edit", ""))
                    .type("address", "Via dell’altra versione 1")
                    .send()
                    .sees("Salva il mio testo"));
            screen.open(HOME + "/sites/new").form("/sites").type("name", "Sede scritta prima");
            screen.signOut().form("/sites").send();
            good(screen);
            good(screen.form("/sign-in")
                    .type("username", manager)
                    .type("password", Walk.PASSWORD)
                    .send()
                    .sees("Sede scritta prima"));
        }
    }

    @Test
    void thePageThatTurnsAHugeFileAwayIsGoodToo(@TempDir Path folder) throws IOException {
        String manager = holders(body(PROVINCE), Role.QUALITY_MANAGER).get(0);
        String action = found(manager, "/actions/{id}", "/files");
        try (var screen = new Screen(port, Screen.LAPTOP, true)) {
            screen.signIn(manager, Walk.PASSWORD).open(action);
            good(screen.form("/files")
                    .attach("file", Files.write(folder.resolve("grande.pdf"), new byte[22 << 20]))
                    .send()
                    .sees("troppo grande"));
        }
    }

    /** The first page of this kind that offers such a form to this person. */
    private String found(String reader, String kind, String action) {
        return walk().pages().stream()
                .filter(page -> page.reader().equals(reader) && page.kind().endsWith(kind))
                .filter(page ->
                        page.forms().stream().anyMatch(form -> form.action().endsWith(action)))
                .map(Walk.Page::path)
                .findFirst()
                .orElseThrow();
    }

    private static void good(Screen screen) {
        screen.resize(Screen.LAPTOP).isGood().resize(Screen.PHONE).isGood();
    }
}
