package it.lario.ground.files;

import it.lario.ground.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands files out: to be saved, or as images inside our own pages; never run. */
@Controller
class FileController {

    private final StoredFiles files;

    FileController(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/{body}/files/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        return sent(files.handedOut(id), ContentDisposition.attachment());
    }

    /** Only what holds an image, whatever its name says. */
    @GetMapping(value = "/{body}/files/{id}", params = "image")
    ResponseEntity<Resource> show(@PathVariable UUID id) {
        return sent(files.image(id).orElseThrow(NotFound::new), ContentDisposition.inline());
    }

    private ResponseEntity<Resource> sent(StoredFile file, ContentDisposition.Builder way) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        way.filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(files.content(file)));
    }
}
