package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.lario.Walk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Writing a document in the browser: by keyboard alone, with all that a text holds, pasted, and as it was. */
class WritingTest extends Writing {

    @Test
    void aTextIsWrittenByKeyboardAlone() {
        anna.open(BODY + "/documents/new").isGood();
        card("Scritta da tastiera");
        editor(anna).focus();
        keys(anna, "Control+Alt+2");
        type(anna, "Scopo");
        keys(anna, "Enter");
        type(anna, "Dire chi ");
        keys(anna, "Control+b");
        type(anna, "risponde");
        keys(anna, "Control+b");
        type(anna, " e quando.");
        keys(anna, "Enter", "Alt+F10");
        assertThat(focused(anna)).isEqualTo("Titolo di livello 2");
        keys(anna, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
        assertThat(focused(anna)).isEqualTo("Elenco puntato");
        keys(anna, "Enter");
        type(anna, "prima voce");
        keys(anna, "Enter");
        type(anna, "sotto");
        keys(anna, "Control+]", "Enter", "Enter", "Enter");
        type(anna, "Fine dell'elenco.");
        keys(anna, "Enter", "Alt+F10");
        press(anna, "Tabella");
        type(anna, "Chi");
        keys(anna, "ArrowRight");
        type(anna, "Che cosa");
        keys(anna, "ArrowRight");
        type(anna, "Quando");
        keys(anna, "Enter");
        type(anna, "prima | dopo");
        PlaywrightAssertions.assertThat(anna.page().locator("[data-spoken]"))
                .containsText("riga 2 di 3, colonna 3: Quando");
        keys(anna, "Enter", "Alt+F10");
        press(anna, "Togli la riga");
        keys(anna, "Control+Enter");
        type(anna, "*Asterischi* e [parentesi] restano parole.");
        anna.isGood().picture("writing-01-keyboard");
        keys(anna, "Tab");
        assertThat(anna.page().evaluate("document.activeElement.closest('.editor-area') === null"))
                .as("the tabulator leads out")
                .isEqualTo(true);
        anna.form("/documents").save();
        assertThat(stored(anna)).isEqualTo("""
                ## Scopo

                Dire chi **risponde** e quando.

                - prima voce
                  - sotto

                Fine dell'elenco.

                | Chi | Che cosa | Quando |
                | --- | --- | --- |
                |  |  | prima \\| dopo |

                \\*Asterischi\\* e \\[parentesi\\] restano parole.""");
    }

    @Test
    void imagesAndLinksStandInTheTextAndOnThePage() throws Exception {
        String revision = draft("Con immagini", "Inizio.");
        anna.open(revision + "/edit");
        editor(anna).click();
        keys(anna, "Control+End", "Enter", "Alt+F10");
        press(anna, "Collegamento a un documento o a un processo");
        anna.page().getByLabel("Cerca").last().fill("informazioni documentate");
        var found = anna.page().locator(".editor-found button").first();
        PlaywrightAssertions.assertThat(found).containsText("PQ 01");
        anna.isGood().picture("writing-05-link");
        found.click();
        type(anna, " e ");
        keys(anna, "Alt+F10");
        press(anna, "Immagine");
        anna.page().locator("#editor-file").setInputFiles(new FilePayload("schema.png", "image/png", picture()));
        anna.page().getByRole(AriaRole.BUTTON, named("Inserisci")).last().click();
        anna.page().getByText("Scrivi che cosa mostra l’immagine.").waitFor();
        anna.page().locator("#editor-alt").fill("Lo schema degli uffici");
        anna.isGood().picture("writing-06-image");
        anna.page().locator("dialog[open] button[value=do]").click();
        anna.page().locator(".editor-area img[data-src]").waitFor();
        keys(anna, "End");
        type(anna, " fine.");
        anna.isGood().picture("writing-07-all");
        anna.form(revision).save();
        assertThat(stored(anna, revision))
                .matches(
                        "Inizio\\.\n\n\\[PQ 01 Gestione delle informazioni documentate]\\(/documents/[0-9a-f-]{36}\\) e "
                                + "!\\[Lo schema degli uffici]\\(/files/[0-9a-f-]{36}\\) fine\\.");
        anna.open(revision).isGood().picture("writing-08-page");
        assertThat(anna.page().evaluate("document.querySelector('.prose img').naturalWidth"))
                .isEqualTo(800);
        anna.follow("PQ 01 Gestione delle informazioni documentate").sees("PQ 01");
        try (var phone = new Screen(port, Screen.PHONE, true).signIn("anna.bianchi", Walk.PASSWORD)) {
            phone.open(revision).fits().picture("writing-09-page-phone");
            phone.open(revision + "/edit").isGood().picture("writing-10-editor-phone");
        }
    }

    @Test
    void whatIsPastedFromWordKeepsItsShapeOnly() {
        String revision = draft("Incollata", "x");
        anna.open(revision + "/edit");
        editor(anna).click();
        keys(anna, "Control+a", "Delete");
        anna.page()
                .evaluate(
                        "html => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + "document.querySelector('.editor-area').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                        """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
                <h1 style="mso-pagination:none">Scopo<o:p></o:p></h1>
                <p class=MsoNormal style="color:red">Dire <b style="mso-bidi-font-weight:normal">chi</b> <span style="font-style:italic">fa</span> che cosa.</p>
                <p class=MsoListParagraph style="text-indent:-18pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>   </span></span><![endif]>uno</p>
                <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o   </span>uno bis</p>
                <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·   </span>due</p>
                <table border=1><tr><td><p>Chi</p></td><td colspan=2><p>Che</p><p>cosa</p></td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>
                <p><img src="file:///C:/x.png"><a href="javascript:alert(1)">no</a> <a href="https://www.anticorruzione.it">ANAC</a></p>
                </body></html>""");
        anna.page().getByText("senza le immagini").waitFor();
        anna.fits().picture("writing-11-word"); // joined cells leave a heading without words
        anna.form(revision).save();
        assertThat(stored(anna, revision)).isEqualTo("""
                ## Scopo

                Dire **chi** *fa* che cosa.

                - uno
                  - uno bis
                - due

                | Chi | Che cosa |  |
                | --- | --- | --- |
                | a | b | c |

                no [ANAC](https://www.anticorruzione.it)""");
    }

    @Test
    void documentsOfTheDemonstrationPassThroughTheEditorAsTheyAre() {
        for (String code : List.of("PQ 01", "PQ 02", "POL 01")) {
            anna.open(BODY + "/documents?q=" + code.replace(" ", "+")).openNamed(code);
            String before = (String) anna.page().evaluate("document.querySelector('.prose').innerHTML");
            anna.form("/revisions").type("reason", "Prova dell’editor").save();
            String revision = anna.path();
            anna.open(revision + "/edit");
            editor(anna).click();
            type(anna, "x");
            keys(anna, "Backspace");
            anna.form(revision).save();
            String after = (String) anna.page().evaluate("document.querySelector('.prose').innerHTML");
            assertThat(after).as(code).isEqualToNormalizingWhitespace(before);
            anna.open(revision).follow("Che cosa cambia").fits();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x++) for (int y = 0; y < 300; y++) image.setRGB(x, y, x * 256 + y);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
