package it.lario.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A part of the story's text, read by name. Absent texts, dates and numbers are null, absent lists are empty. */
record Told(Map<String, Object> values) {

    boolean has(String name) {
        return values.get(name) != null;
    }

    String text(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    LocalDate date(String name) {
        String text = text(name);
        return text == null ? null : LocalDate.parse(text);
    }

    BigDecimal number(String name) {
        String text = text(name);
        return text == null ? null : new BigDecimal(text);
    }

    boolean yes(String name) {
        return Boolean.parseBoolean(text(name));
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    @SuppressWarnings("unchecked")
    Told part(String name) {
        Object value = values.get(name);
        return value == null ? null : new Told((Map<String, Object>) value);
    }

    @SuppressWarnings("unchecked")
    List<Told> list(String name) {
        Object value = values.get(name);
        if (value == null) return List.of();
        return ((List<Map<String, Object>>) value).stream().map(Told::new).toList();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String name) {
        Object value = values.get(name);
        return value == null
                ? List.of()
                : ((List<Object>) value).stream().map(Object::toString).toList();
    }
}
