package it.lario;

import it.lario.ground.kernel.Rome;
import jakarta.validation.constraints.Min;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every step of a body, read from the application itself: a new one is covered without being remembered. */
final class Routes {

    static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** @param pattern such as {@code /{body}/risks/{id}} */
    record Route(String pattern, HttpMethod method, Method handler) {

        boolean pointsAtARecord() {
            return Arrays.stream(handler.getParameters())
                    .anyMatch(parameter ->
                            parameter.isAnnotationPresent(PathVariable.class) && parameter.getType() == UUID.class);
        }

        boolean answers(String path) {
            String regex = pattern;
            for (Parameter parameter : handler.getParameters())
                if (parameter.isAnnotationPresent(PathVariable.class) && parameter.getType() == UUID.class)
                    regex = regex.replace("{" + parameter.getName() + "}", ID);
            return path.matches(regex.replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
        }

        String at(String body, String record) {
            return pattern.replace("{body}", body).replaceAll("\\{[a-zA-Z]+}", record);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Routes() {}

    static List<Route> of(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        for (var entry : mapping.getHandlerMethods().entrySet())
            for (String pattern : entry.getKey().getPatternValues())
                if (pattern.startsWith("/{body}"))
                    for (HttpMethod method : methods(entry.getKey()))
                        routes.add(new Route(pattern, method, entry.getValue().getMethod()));
        return routes;
    }

    private static List<HttpMethod> methods(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .toList();
    }

    /** A form that the step's own checks accept, so that only the door can refuse it. */
    static Map<String, List<String>> form(Route route, UUID person) {
        var form = new HashMap<String, List<String>>();
        for (Parameter parameter : route.handler().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class)) continue;
            RequestParam asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null) {
                String name = asked.value().isEmpty() ? asked.name() : asked.value();
                form.put(name.isEmpty() ? parameter.getName() : name, value(parameter.getType(), person));
            }
            if (parameter.getType().isRecord())
                for (var component : parameter.getType().getRecordComponents())
                    form.put(component.getName(), value(component, person));
        }
        return form;
    }

    private static List<String> value(RecordComponent field, UUID person) {
        Min least = field.getAccessor().getAnnotation(Min.class);
        if (least != null) return List.of(String.valueOf(least.value()));
        boolean ids = field.getGenericType().getTypeName().equals("java.util.List<java.util.UUID>");
        return value(ids ? UUID.class : field.getType(), person);
    }

    private static List<String> value(Class<?> type, UUID person) {
        if (type == UUID.class) return List.of(person.toString());
        if (type == LocalDate.class) return List.of(Rome.today().toString());
        if (type == Boolean.class || type == boolean.class) return List.of("true");
        if (type.isEnum()) return List.of(type.getEnumConstants()[0].toString());
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return List.of("1");
        if (type == List.class) return List.of();
        return List.of("1");
    }
}
