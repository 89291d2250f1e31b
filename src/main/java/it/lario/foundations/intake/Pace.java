package it.lario.foundations.intake;

import it.lario.ground.tables.TableReader;
import java.util.UUID;

/** Tells every second how far the reading is, and stops it when somebody asked for that. */
final class Pace {

    private static final int BETWEEN_LOOKS = 1_023;
    private static final long SECOND = 1_000_000_000L;

    private final IntakeProgress progress;
    private final UUID batch;
    private final long size;
    private final boolean twice;
    private long seen;
    private long told;
    private long before;

    /** @param twice the file is looked through once before it is read */
    Pace(IntakeProgress progress, IntakeBatch batch, boolean twice) {
        this.progress = progress;
        this.batch = batch.id();
        this.size = batch.source().tableSize();
        this.twice = twice;
        tell(0, 0);
    }

    void looked(TableReader table) {
        before = size;
        step(table.bytes(), 0);
    }

    void read(TableReader table, long rows) {
        step(before + table.bytes(), rows);
    }

    private void step(long bytes, long rows) {
        if ((++seen & BETWEEN_LOOKS) != 0 || System.nanoTime() - told < SECOND) return;
        tell(bytes, rows);
    }

    /** All rows are read; writing them may take a while. */
    void end(TableReader table, long rows) {
        tell(before + table.bytes(), rows);
    }

    private void tell(long bytes, long rows) {
        told = System.nanoTime();
        if (progress.tell(batch, rows, bytes, twice ? 2 * size : size)) throw new Cancelled();
    }
}
