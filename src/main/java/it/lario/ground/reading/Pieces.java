package it.lario.ground.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV in several files, none larger than the other process may write. */
final class Pieces implements AutoCloseable {

    private static final long LARGEST = 64L * 1024 * 1024;

    private final Path folder;
    private Writer writer;
    private int count;
    private long size;

    Pieces(Path folder) {
        this.folder = folder;
    }

    void row(List<String> cells) {
        try {
            if (writer == null || size > LARGEST) turn();
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) writer.write(';');
                write(cells.get(i));
            }
            writer.write("\r\n");
            size += 2 + cells.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String cell) throws IOException {
        size += cell.length();
        if (!quoted(cell)) {
            writer.write(cell);
            return;
        }
        writer.write('"');
        writer.write(cell.replace("\"", "\"\"").replace("\0", ""));
        writer.write('"');
    }

    private static boolean quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';' || c == '"' || c < ' ') return true;
        }
        return false;
    }

    private void turn() throws IOException {
        close();
        writer = new BufferedWriter(Files.newBufferedWriter(folder.resolve(String.valueOf(count++))), 64 * 1024);
        size = 0;
    }

    int count() {
        return count;
    }

    @Override
    public void close() {
        try {
            if (writer != null) writer.close();
            writer = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
