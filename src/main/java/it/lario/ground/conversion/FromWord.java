package it.lario.ground.conversion;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import it.lario.ground.reading.ReadFile;
import it.lario.ground.reading.Remark;
import it.lario.ground.reading.WordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zwobble.mammoth.DocumentConverter;

/** Turns a docx into Markdown. What is hostile in it has been refused before a word is converted. */
public final class FromWord implements Task<Written> {

    private static final int LONGEST = 200_000;
    private static final String STYLES =
            "p[style-name='Title'] => h1.title:fresh\np[style-name='Titolo'] => h1.title:fresh\np[style-name='Sottotitolo'] => p:fresh";

    @Override
    public Written on(Specimen specimen) throws Exception {
        new ReadFile().on(new Specimen(specimen.file(), specimen.name(), Map.of("type", WordShape.TYPE)));
        String html = new DocumentConverter()
                .imageConverter(image -> Map.of())
                .addStyleMap(STYLES)
                .convertToHtml(specimen.path().toFile())
                .getValue();
        String text = HtmlMarkdown.of(html);
        if (text.length() > LONGEST) throw new RuleBroken("conversion.too-long", LONGEST);
        return new Written(text, lost(specimen));
    }

    private static List<Remark> lost(Specimen specimen) throws Exception {
        var lost = new ArrayList<Remark>();
        WordShape.of(specimen.path())
                .forEach((what, count) ->
                        lost.add(new Remark("conversion.lost." + what, List.of(String.valueOf(count)))));
        return lost;
    }
}
