package it.lario.ground.quarantine;

import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** One process that is asked many times, opened anew when it dies: the same program and bounds as for a single file. */
public final class LongRoom implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Room room = Room.open();
    private long slowest;
    private long largest;
    private int deaths;

    public <A> A ask(Class<? extends Task<A>> task, Specimen specimen, Class<A> answer) {
        return ask(task, specimen, answer, Quarantine.MILLISECONDS);
    }

    public <A> A ask(Class<? extends Task<A>> task, Specimen specimen, Class<A> answer, long milliseconds) {
        long begun = System.nanoTime();
        try {
            String line = room.ask(JSON.writeValueAsString(new Question(task.getName(), specimen)), milliseconds);
            Reply reply = JSON.readValue(line, Reply.class);
            if (reply.refusal() != null)
                throw new RuleBroken(reply.refusal(), reply.arguments().toArray());
            return JSON.treeToValue(reply.answer(), answer);
        } finally {
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
            measure();
        }
    }

    private void measure() {
        try {
            var peak = PEAK.matcher(Files.readString(Path.of("/proc/" + room.pid() + "/status")));
            if (peak.find()) largest = Math.max(largest, Long.parseLong(peak.group(1)) / 1024);
            else reopen();
        } catch (IOException dead) {
            reopen();
        }
    }

    private void reopen() {
        deaths++;
        room.close();
        room = Room.open();
    }

    public long slowestMilliseconds() {
        return slowest;
    }

    /** The most memory that the process ever held, in megabytes. */
    public long largestMegabytes() {
        return largest;
    }

    public int deaths() {
        return deaths;
    }

    @Override
    public void close() {
        room.close();
    }
}
