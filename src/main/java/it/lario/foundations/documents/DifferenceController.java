package it.lario.foundations.documents;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.pages.Comparison;
import it.lario.ground.pages.Passage;
import it.lario.ground.reading.FileReadings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changes between any two texts of a document. */
@Controller
class DifferenceController {

    /** Characters of a file that are compared. */
    private static final int COMPARED = 400_000;

    private final Documents documents;
    private final FileReadings readings;

    DifferenceController(Documents documents, FileReadings readings) {
        this.documents = documents;
        this.readings = readings;
    }

    /** Without a choice the last text beside the one before it. */
    @GetMapping("/{body}/documents/{id}/differences")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to,
            Model model) {
        Document document = documents.get(id);
        List<Revision> texts = documents.revisions(id).stream()
                .filter(text -> text.discardedOn() == null)
                .toList();
        if (texts.isEmpty()) throw new NotFound();
        Revision after = to == null ? texts.get(0) : chosen(texts, to);
        Revision before = from == null ? texts.get(Math.min(1, texts.size() - 1)) : chosen(texts, from);
        model.addAttribute("document", document);
        model.addAttribute("revisions", texts);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        List<Passage> old = passages(before);
        List<Passage> now = passages(after);
        model.addAttribute("compared", Comparison.between(old, now));
        Revision unread = unread(before, old) ? before : unread(after, now) ? after : null;
        model.addAttribute("unread", unread == null ? null : unread.number());
        return "foundations/documents/differences";
    }

    /** Of a revision that holds a file, the text that was read in it. */
    private List<Passage> passages(Revision revision) {
        return revision.fileId() == null
                ? Passage.of(revision.text())
                : Passage.lines(readings.text(revision.fileId(), COMPARED));
    }

    private static boolean unread(Revision revision, List<Passage> passages) {
        return revision.fileId() != null && passages.isEmpty();
    }

    private static Revision chosen(List<Revision> texts, int number) {
        return texts.stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
