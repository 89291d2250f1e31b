package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at every object of a PDF, also those that no page shows, for scripts and commands. */
final class PdfDangers {

    private static final int MOST_OBJECTS = 400_000;
    private static final int DEEPEST = 40;
    private static final Set<String> SCRIPTS = Set.of("JavaScript", "Rendition");
    private static final Set<String> COMMANDS = Set.of("Launch", "ImportData", "GoToE");
    private static final Set<String> PLAYERS = Set.of("RichMedia", "Movie", "Screen", "3D");

    private final Notes notes;

    private PdfDangers(Notes notes) {
        this.notes = notes;
    }

    static void refuse(PDDocument pdf, Notes notes) throws IOException {
        var looked = new PdfDangers(notes);
        var objects = pdf.getDocument().getXrefTable().keySet();
        if (objects.size() > MOST_OBJECTS) throw new RuleBroken("reading.too-many-parts", MOST_OBJECTS);
        looked.look(pdf.getDocument().getTrailer(), 0);
        for (COSObjectKey key : objects.toArray(COSObjectKey[]::new))
            looked.look(pdf.getDocument().getObjectFromPool(key).getObject(), 0);
    }

    /** Only what stands directly in an object: what it points at has its own turn. */
    private void look(COSBase base, int depth) {
        if (depth > DEEPEST) throw new RuleBroken("quarantine.damaged");
        if (base instanceof COSDictionary dictionary) {
            judge(dictionary);
            for (COSName key : dictionary.keySet()) look(dictionary.getItem(key), depth + 1);
        }
        if (base instanceof COSArray array) for (COSBase item : array) look(item, depth + 1);
    }

    private void judge(COSDictionary dictionary) {
        String action = String.valueOf(dictionary.getNameAsString(COSName.S));
        String kind = String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE));
        if (SCRIPTS.contains(action) || dictionary.containsKey("JS") || dictionary.containsKey("JavaScript"))
            throw new RuleBroken("reading.script");
        if (COMMANDS.contains(action)) throw new RuleBroken("reading.commands");
        if (PLAYERS.contains(kind)) throw new RuleBroken("reading.player");
        if (dictionary.containsKey("XFA")) notes.remark("reading.form-program");
        if (action.equals("SubmitForm")) notes.remark("reading.sends-data");
        if (dictionary.containsKey("EF")) notes.remark("reading.files-inside");
    }
}
