package it.lario.ground.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the reader asked of a list, as its address says it: {@code q} is free text, {@code sort} a column ({@code -column}
 * for descending), {@code page} counts from 1, every other parameter is a filter. It writes the addresses of its variations.
 */
public record Asked(
        String path, String query, Map<String, String> filters, String sortedBy, boolean descending, int number) {
    public Asked {
        query = storable(query);
        filters = new LinkedHashMap<>(filters);
        filters.replaceAll((name, value) -> storable(value));
    }

    /** PostgreSQL knows no text with the character zero in it. */
    private static String storable(String text) {
        return text == null ? null : text.replace("\u0000", "");
    }

    public static Asked nothing(String path) {
        return new Asked(path, null, Map.of(), null, false, 1);
    }

    /** Reads the {@code sort} parameter as it stands in the address. */
    public static Asked of(String path, String query, Map<String, String> filters, String sort, int number) {
        boolean descending = sort != null && sort.startsWith("-");
        return new Asked(path, query, filters, descending ? sort.substring(1) : sort, descending, Math.max(1, number));
    }

    public String sort() {
        return sortedBy == null ? null : (descending ? "-" : "") + sortedBy;
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** True when text or filters leave rows out. */
    public boolean narrowed() {
        return present(query) || filters.values().stream().anyMatch(Asked::present);
    }

    public String sortHref(String column) {
        return href(column.equals(sortedBy) && !descending ? "-" + column : column, 1, null);
    }

    public String pageHref(int number) {
        return href(sort(), number, null);
    }

    public String exportHref(String format) {
        return href(sort(), 1, format);
    }

    /** What a person would keep of this: filters and order as they stand in an address; null when there are none. */
    public String kept() {
        String address = href(sort(), 1, null);
        return address.equals(path) ? null : address.substring(path.length() + 1);
    }

    private String href(String sort, int number, String format) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", query);
        parameters.putAll(filters);
        parameters.put("sort", sort);
        parameters.put("page", number > 1 ? String.valueOf(number) : null);
        parameters.put("format", format);
        String asked = parameters.entrySet().stream()
                .filter(parameter -> present(parameter.getValue()))
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
