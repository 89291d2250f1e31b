package it.lario.ground.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands files out: always to be saved, never run in the page. */
@Controller
class FileController {

    private final StoredFiles files;

    FileController(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/{body}/files/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        StoredFile file = files.handedOut(id);
        Path content = files.content(file);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(content));
    }
}
