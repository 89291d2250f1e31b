import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Measures a running Lario beside pgbench on the same PostgreSQL; ./bench starts both and collects the figures. */
class Bench {

    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    static final int ROWS = 100_000;

    final String address;
    final Path data;

    Bench(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench("http://localhost:" + arguments[1], Path.of(arguments[2]));
        switch (arguments[0]) {
            case "fill" -> bench.fill();
            case "first-page" -> bench.firstPage();
            case "page" -> bench.page();
            case "create" -> bench.create(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** A register of 100,000 nonconformities: written by the tables' owner, who too is bound to the body. */
    void fill() throws Exception {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("postgresql/secrets.properties"))) {
            secrets.load(in);
        }
        String port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/lario";
        try (var owner = DriverManager.getConnection(url, "lario_owner", secrets.getProperty("lario_owner"));
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            var body = statement.executeQuery("select id from body where slug = 'misura'");
            body.next();
            statement.execute("set local app.body_id = '" + body.getString(1) + "'");
            statement.execute(Files.readString(Path.of("bench/fill.sql")).replace(":rows", String.valueOf(ROWS)));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("analyze nonconformity");
        }
    }

    void firstPage() throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address + "/sign-in")).build();
        while (true) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
    }

    void page() throws Exception {
        var visitor = new Visitor();
        double[] times = new double[1_000];
        for (int i = -2_000; i < times.length; i++) {
            long start = System.nanoTime();
            visitor.get("/misura/nonconformities?status=REPORTED");
            if (i >= 0) times[i] = (System.nanoTime() - start) / 1e6;
        }
        print(times);
    }

    void create(int clients, int seconds) throws Exception {
        var pool = Executors.newFixedThreadPool(clients);
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < clients; i++) visitors.add(new Visitor());
        for (int round = 0; round < 2; round++) {
            long end = System.nanoTime() + (round == 0 ? 15 : seconds) * 1_000_000_000L;
            var counts = new ArrayList<Future<Integer>>();
            for (Visitor visitor : visitors) counts.add(pool.submit(() -> {
                int done = 0;
                while (System.nanoTime() < end) {
                    visitor.report(done);
                    done++;
                }
                return done;
            }));
            int all = 0;
            for (var count : counts) all += count.get();
            if (round == 1) System.out.printf(Locale.ROOT, "%.1f%n", all / (double) seconds);
        }
        pool.shutdown();
    }

    static void print(double[] times) {
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%.2f %.2f%n", times[times.length / 2], times[times.length * 95 / 100]);
    }

    /** A signed-in person with a plain browser. */
    final class Visitor {
        final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token;

        Visitor() throws Exception {
            get("/sign-in");
            post("/sign-in", "username=misura&password=misura-misura");
            get("/misura/nonconformities/new");
        }

        void get(String path) throws Exception {
            var response = client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) throw new IllegalStateException(response.statusCode() + " " + path);
            var found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
        }

        void post(String path, String form) throws Exception {
            String whole = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&" + form;
            var response = client.send(HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(whole)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 302) throw new IllegalStateException(response.statusCode() + " " + path);
        }

        void report(int number) throws Exception {
            post("/misura/nonconformities", "_once=" + UUID.randomUUID() + "&_page=/misura/nonconformities/new"
                    + "&title=Misura+" + number + "&source=SELF&grade=MINOR&requirement=Rispondere+in+tempo"
                    + "&evidence=Tre+pratiche+in+ritardo&gap=Termine+non+rispettato&reportedOn=2026-11-02&clauses=8.5.1");
        }
    }
}
