package it.lario.ground.bpmn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no diagram, or tries to reach outside, is refused at the field with its reason. */
class RefusedTest {

    private static final String OPEN =
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"d\" targetNamespace=\"x\">";
    private static final String PROCESS =
            OPEN + "<process id=\"p\"><task id=\"t\" name=\"Uno\"/></process></definitions>";

    @Test
    void filesThatHoldNothing() {
        refused("", "bpmn.empty");
        refused("  \n ", "bpmn.empty");
        refused(OPEN + "</definitions>", "bpmn.no-process");
        refused(OPEN + "<collaboration id=\"c\"/></definitions>", "bpmn.no-process");
    }

    @Test
    void filesOfAnotherKind() {
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "bpmn.not-bpmn");
        refused("<Package xmlns=\"http://www.wfmc.org/2009/XPDL2.2\"/>", "bpmn.not-bpmn");
        refused("<definitions xmlns=\"http://schema.omg.org/spec/BPMN/2.0\"/>", "bpmn.not-bpmn");
        refused("{\"stencilset\": 1}", "bpmn.broken");
        refused("PK\u0003\u0004 non xml", "bpmn.broken");
    }

    @Test
    void brokenFiles() {
        refused(PROCESS.substring(0, PROCESS.length() - 8), "bpmn.broken");
        refused(PROCESS.replace("</process>", "</processo>"), "bpmn.broken");
        refused(PROCESS.replace("<task", "<x:task"), "bpmn.broken");
        refused(PROCESS.replace("Uno", "Uno & due"), "bpmn.broken");
        refused(PROCESS.replace("id=\"t\"", "id=\"p\""), "bpmn.twice");
        refused(PROCESS.replace("id=\"t\" ", ""), "bpmn.no-id");
    }

    @Test
    void encodingsThatAreNotTrue() {
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + PROCESS.replace("Uno", "Città"))
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(latin, "bpmn.not-text");
        refused("<?xml version=\"1.0\" encoding=\"klingon\"?>" + PROCESS, "bpmn.encoding");
    }

    @Test
    void entitiesAreNeverRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "segreto");
        for (String type : new String[] {
            "<!DOCTYPE definitions [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE definitions SYSTEM \"http://localhost:1/x.dtd\">",
            "<!DOCTYPE definitions [<!ENTITY % p SYSTEM \"http://localhost:1/x\"> %p;]>",
            "<!DOCTYPE definitions [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>"
        }) {
            refused(type + PROCESS, "bpmn.doctype");
            refused(type + PROCESS.replace("Uno", "&e;"), "bpmn.doctype");
        }
    }

    @Test
    void modelsWithoutEnd() {
        refused(OPEN + "<a>".repeat(200) + "</a>".repeat(200) + "</definitions>", "bpmn.too-deep");
        refused(OPEN + "<a/>".repeat(XmlText.MOST) + "</definitions>", "bpmn.too-many");
        refused(OPEN + " ".repeat(XmlText.LARGEST) + "</definitions>", "bpmn.too-large");
    }

    private static void refused(String text, String key) {
        refused(text.getBytes(Charset.forName("UTF-8")), key);
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> Diagram.read(file, "file"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key)
                .extracting(refused -> ((RuleBroken) refused).field())
                .isEqualTo("file");
    }
}
