package it.lario.ground.files;

import it.lario.ground.kernel.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A folder of contents named by their SHA-256: the same content is kept once, and never changed. */
@Component
class Store {

    record Kept(String sha256, long size, Path path) {}

    private final Path home;

    Store(@Value("${lario.data}") Path data) {
        this.home = data.toAbsolutePath().normalize().resolve("files");
    }

    /** Keeps what the stream holds. The file is on the disk, whole, before its name exists. */
    Kept keep(InputStream content) {
        Path arriving = home.resolve("arriving-" + Ids.next());
        try {
            Files.createDirectories(home);
            var digest = MessageDigest.getInstance("SHA-256");
            long size;
            try (var in = new DigestInputStream(content, digest);
                    var out = java.nio.channels.FileChannel.open(
                            arriving,
                            java.nio.file.StandardOpenOption.CREATE_NEW,
                            java.nio.file.StandardOpenOption.WRITE)) {
                size = in.transferTo(java.nio.channels.Channels.newOutputStream(out));
                out.force(true);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path path = path(sha256);
            Files.createDirectories(path.getParent());
            Files.move(arriving, path, StandardCopyOption.ATOMIC_MOVE);
            return new Kept(sha256, size, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            // Still there when the stream broke off, or was refused half way.
            arriving.toFile().delete();
        }
    }

    /**
     * Takes a content away; false when it arrived less than {@code untouched} ago. It is first put aside: one that arrives
     * again at this moment is not the one that goes.
     */
    boolean remove(String sha256, Duration untouched) {
        Path path = path(sha256);
        Path aside = home.resolve("leaving-" + sha256);
        try {
            if (!Files.exists(path)) return true;
            Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
            boolean old = Files.getLastModifiedTime(aside)
                    .toInstant()
                    .isBefore(Instant.now().minus(untouched));
            if (old || Files.exists(path)) Files.delete(aside);
            else Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String sha256) {
        return home.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
