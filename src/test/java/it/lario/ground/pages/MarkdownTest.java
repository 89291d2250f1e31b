package it.lario.ground.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MarkdownTest {

    @Test
    void headingsStandBelowThoseOfThePageAndSkipNoLevel() {
        assertThat(html("# A\n\n## B\n\n#### C\n\n## D"))
                .contains("<h3>A</h3>", "<h4>B</h4>", "<h5>C</h5>", "<h4>D</h4>");
        assertThat(html("## A\n\n### B")).contains("<h3>A</h3>", "<h4>B</h4>");
    }

    @Test
    void theHeadingOfTheWholeTextGivesWayToThePageThatSaysIt() {
        assertThat(text(Markdown.untitled("# PQ 01\n\n## Scopo", 3))).isEqualToIgnoringWhitespace("<h3>Scopo</h3>");
    }

    @Test
    void tablesHaveHeadersThatScreenReadersFollow() {
        assertThat(html("| A | B |\n|---|--:|\n| 1 | 2 |"))
                .contains("<th scope=\"col\">A</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void markupTypedIntoTheTextIsShownNotRun() {
        assertThat(html("<script>alert(1)</script> <b onclick=x>grassetto</b>"))
                .doesNotContain("<script", "<b")
                .contains("&lt;script&gt;");
    }

    @Test
    void linksLeadOnlyToSafeAddresses() {
        assertThat(html("[a](javascript:alert(1)) [b](data:text/html,x) [c](JaVaScRiPt:x)"))
                .doesNotContainIgnoringCase("javascript:alert", "href=\"data", "href=\"javascript");
        assertThat(html("[legge](https://www.normattiva.it)"))
                .contains("href=\"https://www.normattiva.it\"", "noopener", "noreferrer");
    }

    @Test
    void imagesFromOutsideLeaveOnlyTheirWords() {
        assertThat(html("![la mappa](https://example.org/m.png)"))
                .contains("la mappa")
                .doesNotContain("img", "example.org");
    }

    @Test
    void linksToRecordsLeadInsideTheBodyOnPagesAndStayAsWordsElsewhere() throws Exception {
        String text = "[PQ 01 Documenti](/documents/0193) [fuori](//example.org) [sopra](/../altro) [x](documents)";
        assertThat(text(Markdown.of(PrintedPages.of("comune"), text, 3)))
                .contains("<a href=\"/comune/documents/0193\"", "PQ 01 Documenti</a> fuori sopra x");
        assertThat(html(text)).isEqualToIgnoringWhitespace("<p>PQ 01 Documenti fuori sopra x</p>");
        assertThat(text(Markdown.of(PrintedPages.pages().printed(), text, 3))).doesNotContain("<a");
    }

    @Test
    void imagesOfTheBodyAreShownWithTheirWords() throws Exception {
        String file = "/files/01990000-0000-7000-8000-000000000001";
        Page page = PrintedPages.of("comune");
        assertThat(text(Markdown.of(page, "![la *mappa*](" + file + ")", 3)))
                .contains("<img src=\"/comune" + file + "?image\" alt=\"la mappa\" />");
        assertThat(text(Markdown.of(page, "![](" + file + ") ![x](/files/../../y) ![y](https://example.org/y.png)", 3)))
                .doesNotContain("<img")
                .contains("x y");
        assertThat(html("![la mappa](" + file + ")")).doesNotContain("<img").contains("la mappa");
    }

    @Test
    void whatComesOutCanBePrinted() throws Exception {
        String all = html("Riga  \nnuova & <x> \"y\" {{z}} 😀\n\n---\n\n1. uno\n2. due\n\n> citato\n\n`a<b`\n\n"
                + "| A | B |\n|---|---|\n| 1 | [w](https://example.org?a=1&b=2) |\n\n<br> <!-- x --> &nbsp;&egrave;");
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<x>" + all + "</x>")));
        assertThat(xml.getElementsByTagName("br").getLength()).isEqualTo(1);
    }

    private static String html(String markdown) {
        return text(Markdown.of(markdown, 3));
    }

    private static String text(Content content) {
        var out = new StringOutput();
        content.writeTo(out);
        return out.toString();
    }
}
