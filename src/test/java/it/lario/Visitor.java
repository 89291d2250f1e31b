package it.lario;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a plain browser: cookies, pages and forms, nothing else. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "confine-del-modulo";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final Map<String, String> headers = new HashMap<>();
    private volatile String token;

    public Visitor(int port) {
        address = "http://localhost:" + port;
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    public static Visitor signedIn(int port, String username, String password) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("username", List.of(username), "password", List.of(password)));
        visitor.get("/");
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** What is sent, byte by byte. */
    public byte[] bytes(String path) {
        try {
            return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the token of the page last seen. */
    public HttpResponse<String> post(String path, Map<String, List<String>> form) {
        String body = form.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token == null ? "" : token) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends one file with the form's own fields. */
    public HttpResponse<String> upload(String path, String page, String name, byte[] content) {
        return upload(path, Map.of("_page", List.of(page)), "file", name, content);
    }

    /** Sends a form with one file in it. */
    public HttpResponse<String> upload(
            String path, Map<String, List<String>> form, String field, String name, byte[] content) {
        String line = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
        String others = form.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> line + entry.getKey() + "\"\r\n\r\n" + value + "\r\n"))
                .collect(Collectors.joining());
        String fields = line + "_csrf\"\r\n\r\n" + token + "\r\n" + others + line + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(fields),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    /** Sends this header with every request from now on. */
    public Visitor sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public void forgetToken() {
        token = "";
    }

    public void forgetSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(address), cookie));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            return response;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
