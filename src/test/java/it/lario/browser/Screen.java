package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person's real browser: looks at every page with axe, keeps pictures, and works the forms by their labels. */
final class Screen implements AutoCloseable {

    static final int LAPTOP = 1280;
    static final int PHONE = 320;

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("LARIO_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
              .map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html))""";

    /** What waits for a script; but for the drawing beside a table and the editor over a text, which scripts only add. */
    private static final String WAITING = """
            () => [
              ...[...document.querySelectorAll('form')].filter(form => !form.hasAttribute('action')
                || !form.querySelector('button[type=submit], button:not([type]), input[type=submit]')),
              ...[...document.querySelectorAll('button[type=button]')].filter(button => !button.popoverTargetElement),
              ...document.querySelectorAll('[hidden]:not([data-canvas]), [onclick], a[href="#"], a[href^="javascript:"], canvas, template:not(#editor-parts)'),
              ...[...document.querySelectorAll('main :is(div, section, ul, ol, dl, table, tbody, select, p, h2, h3, h4)')]
                .filter(part => !part.matches('[data-canvas]') && !part.children.length && !part.textContent.trim())
            ].map(part => part.outerHTML.slice(0, 200))""";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private boolean cutOff;

    Screen(int port, int width, boolean scripts) {
        address = "http://localhost:" + port;
        this.scripts = scripts;
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setLocale("it-IT"));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            String text = message.text();
            boolean expected =
                    text.matches(".*status of [45].*") || cutOff && text.contains("ERR_INTERNET_DISCONNECTED");
            if (message.type().equals("error") && !expected) complaints.add(text);
        });
        page.onPageError(complaints::add);
    }

    Screen open(String path) {
        return open(path, 200);
    }

    /** Opens an address that answers so. */
    Screen open(String path, int status) {
        assertThat(page.navigate(address + path).status()).as(path).isEqualTo(status);
        return this;
    }

    Screen resize(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    Screen signOut() {
        context.clearCookies();
        return this;
    }

    /** Takes the network away or gives it back; from then on the browser may complain that there was none. */
    Screen offline(boolean gone) {
        cutOff = true;
        context.setOffline(gone);
        return this;
    }

    /** The form of this page whose address ends so; its closed parts are opened first. */
    Form form(String action) {
        page.evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
        Locator form = main().locator("form[action$='" + action + "']").first();
        assertThat(form.count())
                .as("form " + action + " on " + page.url() + ": " + main().innerText())
                .isEqualTo(1);
        return new Form(form);
    }

    /** A form being filled in: fields by their names, choices by the words a person reads. */
    final class Form {

        private final Locator form;

        private Form(Locator form) {
            this.form = form;
        }

        Form type(String name, String text) {
            Locator field = form.locator("[name='" + name + "']").first();
            if (field.getAttribute("data-editor") != null && !field.isVisible())
                main().locator("[data-do=source]").click();
            field.fill(text);
            return this;
        }

        /** Types the nth of several fields of one name, from 0. */
        Form type(String name, int nth, String text) {
            form.locator("[name='" + name + "']").nth(nth).fill(text);
            return this;
        }

        Form choose(String name, String words) {
            Locator select = form.locator("select[name='" + name + "']").first();
            String value = select.locator("option", new Locator.LocatorOptions().setHasText(words))
                    .first()
                    .getAttribute("value");
            select.selectOption(value);
            return this;
        }

        /** Chooses the option with this value. */
        Form value(String name, String value) {
            form.locator("select[name='" + name + "']").first().selectOption(value);
            return this;
        }

        Form tick(String name, String words) {
            form.locator(".tick, .form-check, label, div")
                    .filter(new Locator.FilterOptions().setHas(page.locator("input[name='" + name + "']")))
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .last()
                    .locator("input[name='" + name + "']")
                    .first()
                    .check();
            return this;
        }

        /** Picks the radio button with this value. */
        Form pick(String name, String value) {
            form.locator("input[name='" + name + "'][value='" + value + "']").check();
            return this;
        }

        Form attach(String name, Path file) {
            form.locator("input[name='" + name + "']").setInputFiles(file);
            return this;
        }

        /** Sends the form and waits for the page that confirms it. */
        Screen save() {
            send();
            return saved();
        }

        Screen send() {
            var button = form.locator("button[type=submit]:not([name]):not([aria-hidden])")
                    .first();
            page.evaluate("window.stillHere = true");
            // A page without scripts draws no frames that would tell when a button stands still.
            if (scripts) button.click();
            else button.press("Enter");
            waitForTheNextPage();
            return Screen.this;
        }
    }

    /** A click only begins to lead on; a form that is not sent stays after a while. */
    private void waitForTheNextPage() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (stillHere() && System.nanoTime() < end) page.waitForTimeout(20);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private boolean stillHere() {
        try {
            return (Boolean) page.evaluate("window.stillHere === true");
        } catch (PlaywrightException betweenTwoPages) {
            return true;
        }
    }

    Screen signIn(String username, String password) {
        open("/sign-in")
                .form("/sign-in")
                .type("username", username)
                .type("password", password)
                .send();
        return this;
    }

    Screen follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** Opens the first link whose words contain these. */
    Screen openNamed(String words) {
        main().locator("a", new Locator.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    byte[] download(String path) {
        return context.request().get(address + path).body();
    }

    Screen sees(String... texts) {
        for (String text : texts) assertThat(main().innerText()).as(page.url()).contains(text);
        return this;
    }

    Screen saved() {
        return sees("Salvato.");
    }

    String path() {
        return page.url().replace(address, "").replaceFirst("\\?.*", "");
    }

    Page page() {
        return page;
    }

    private Locator main() {
        return page.locator("main");
    }

    /** The page is one that everybody can use: axe finds nothing, and it fits. */
    Screen isGood() {
        if ((Boolean) page.evaluate("!window.axe")) page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(AXE)).as(page.url()).isEmpty();
        return fits();
    }

    /** One h1, no sideways scroll, nothing that the browser refused or missed. */
    Screen fits() {
        assertThat(page.locator("h1").count()).as("h1 of " + page.url()).isEqualTo(1);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("sideways scroll of " + page.url())
                .isTrue();
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain("??");
        assertThat(complaints).as(page.url()).isEmpty();
        return this;
    }

    /** For pages seen without scripts: nothing waits for one, and every form can be sent. */
    Screen waitsForNoScript() {
        assertThat((List<?>) page.evaluate(WAITING)).as(page.url()).isEmpty();
        return fits();
    }

    Screen picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
