package it.lario.ground.reading;

import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.people.People;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a file: what it is, what was read of it, and pictures instead of the file itself. */
@Controller
class FilePageController {

    private static final int SHOWN = 20_000;

    private final StoredFiles files;
    private final FileReadings readings;
    private final ReadingQueue queue;
    private final People people;

    FilePageController(StoredFiles files, FileReadings readings, ReadingQueue queue, People people) {
        this.files = files;
        this.readings = readings;
        this.queue = queue;
        this.people = people;
    }

    @GetMapping("/{body}/files/{id}/about")
    String about(@PathVariable UUID id, Model model) {
        StoredFile file = files.shown(id);
        model.addAttribute("file", file);
        model.addAttribute("reading", readings.of(id).orElse(null));
        model.addAttribute("text", readings.text(id, SHOWN));
        model.addAttribute("works", people.current().works());
        return "ground/reading/about";
    }

    @GetMapping("/{body}/files/{id}/pages/{number}")
    ResponseEntity<Resource> picture(@PathVariable UUID id, @PathVariable int number) {
        files.shown(id);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(readings.picture(id, number)));
    }

    @PostMapping("/{body}/files/{id}/reading")
    String again(@PathVariable String body, @PathVariable UUID id) {
        StoredFile file = files.shown(id);
        people.requireWorking();
        queue.again(file.id());
        return "redirect:/" + body + "/files/" + id + "/about?done=to-be-read";
    }
}
