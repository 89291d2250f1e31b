package it.lario.foundations.retention;

import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.FrozenRevisions;
import it.lario.foundations.documents.Revision;
import it.lario.foundations.documents.Revisions;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.people.Body;
import it.lario.ground.printing.Fingerprint;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands an approved text to the archive: the print, what was frozen, the metadata, and the fingerprints of all three. */
@Controller
class PreservationController {

    private final Revisions revisions;
    private final Documents documents;
    private final FrozenRevisions frozen;
    private final RetentionRules rules;
    private final StoredFiles files;

    PreservationController(
            Revisions revisions, Documents documents, FrozenRevisions frozen, RetentionRules rules, StoredFiles files) {
        this.revisions = revisions;
        this.documents = documents;
        this.frozen = frozen;
        this.rules = rules;
        this.files = files;
    }

    @GetMapping("/{body}/revisions/{id}/preservation")
    ResponseEntity<byte[]> hand(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        Revision revision = revisions.get(id);
        var kept = frozen.of(id).orElseThrow(NotFound::new);
        Document document = documents.get(revision.documentId());
        var print = files.get(kept.file());
        byte[] pdf = Files.readAllBytes(files.content(print));
        var body = (Body) request.getAttribute(Body.class.getName());
        Integer years = rules.of(document.type()).years();
        byte[] metadata = bytes(PreservationMetadata.of(body, document, revision, print.sha256(), years));
        byte[] content = bytes(kept.content());
        String sums = "%s  documento.pdf%n%s  metadati.xml%n%s  contenuto.json%n"
                .formatted(print.sha256(), Fingerprint.of(metadata), kept.sha256());
        var parts = new HashMap<>(Map.of("documento.pdf", pdf, "metadati.xml", metadata, "contenuto.json", content));
        if (revision.fileId() != null) {
            var original = files.get(revision.fileId());
            parts.put("originale/" + original.name(), Files.readAllBytes(files.content(original)));
            sums += "%s  originale/%s%n".formatted(original.sha256(), original.name());
        }
        parts.put("SHA256SUMS", bytes(sums));
        String name = revision.label() + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(zipped(parts));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
