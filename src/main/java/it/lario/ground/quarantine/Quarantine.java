package it.lario.ground.quarantine;

import it.lario.ground.kernel.RuleBroken;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Lets tasks work on files from outside, two at once at most; every end of theirs is an answer. */
@Component
public class Quarantine {

    /** From the start of the process to its answer, so that whoever asked has one within ten seconds. */
    static final long MILLISECONDS = 9_500;

    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 60;

    private final Semaphore rooms = new Semaphore(AT_ONCE, true);
    private final JsonMapper json;

    Quarantine(JsonMapper json) {
        this.json = json;
    }

    /** @throws RuleBroken why the file is refused, also when the work took too much time or memory or died */
    public <A> A ask(Class<? extends Task<A>> task, Specimen specimen, Class<A> answer) {
        return ask(task, specimen, answer, MILLISECONDS);
    }

    /** The same for large work that nobody waits for at a page. */
    public <A> A ask(Class<? extends Task<A>> task, Specimen specimen, Class<A> answer, long milliseconds) {
        enter();
        try (Room room = Room.open()) {
            String question = json.writeValueAsString(new Question(task.getName(), specimen));
            Reply reply = json.readValue(room.ask(question, milliseconds), Reply.class);
            if (reply.refusal() != null)
                throw new RuleBroken(reply.refusal(), reply.arguments().toArray());
            return json.treeToValue(reply.answer(), answer);
        } catch (JacksonException notAnAnswer) {
            throw new RuleBroken("quarantine.crashed");
        } finally {
            rooms.release();
        }
    }

    private void enter() {
        try {
            if (rooms.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RuleBroken("quarantine.busy");
    }
}
