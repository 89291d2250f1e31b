package it.lario.ground.quarantine;

import it.lario.ground.kernel.RuleBroken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The other process: reads a question a line, writes an answer a line, and ends when nobody listens any more. */
public final class QuarantineProgram {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuarantineProgram() {}

    public static void main(String[] none) throws IOException {
        PrintStream replies = System.out;
        // What libraries print must not pass for an answer.
        System.setOut(System.err);
        refuseNetwork();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String question = line;
            worker.execute(() -> {
                byte[] reply = JSON.writeValueAsBytes(reply(question));
                replies.write(reply, 0, reply.length);
                replies.write('\n');
                replies.flush();
            });
        }
        // Whoever asked is gone, or has the answer: work in progress is of no use.
        Runtime.getRuntime().halt(0);
    }

    private static Reply reply(String line) {
        try {
            var question = JSON.readValue(line, Question.class);
            var task = (Task<?>)
                    Class.forName(question.task()).getDeclaredConstructor().newInstance();
            return new Reply(JSON.valueToTree(task.on(question.specimen())), null, List.of());
        } catch (RuleBroken refused) {
            var arguments =
                    Arrays.stream(refused.arguments()).map(String::valueOf).toList();
            return new Reply(null, refused.key(), arguments);
        } catch (Exception | StackOverflowError | LinkageError damaged) {
            damaged.printStackTrace();
            return new Reply(null, "quarantine.damaged", List.of());
        }
    }

    /** Nothing in a file may make this process look elsewhere. */
    private static void refuseNetwork() {
        var inside = List.of("file", "jar", "jrt");
        URL.setURLStreamHandlerFactory(protocol -> inside.contains(protocol) ? null : new NoWayOut());
    }

    private static final class NoWayOut extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("No way out to " + address.getProtocol());
        }
    }
}
