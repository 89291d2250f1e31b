package it.lario.ground.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A value that cannot be read stops the check of the others: this checks them too, so that all problems show at once. */
@Component
class Unchecked {

    private final Validator validator;

    Unchecked(Validator validator) {
        this.validator = validator;
    }

    List<Problem> problems(Class<?> form, Set<String> known, HttpServletRequest request, Page page) {
        var problems = new ArrayList<Problem>();
        if (!form.isRecord()) return problems;
        for (RecordComponent field : form.getRecordComponents()) {
            if (known.contains(field.getName())) continue;
            String sent = request.getParameter(field.getName());
            boolean text = field.getType() == String.class;
            if (!text && sent != null && !sent.isBlank()) continue;
            for (var violation : validator.validateValue(form, field.getName(), text ? sent : null))
                problems.add(new Problem(field.getName(), message(violation, page)));
        }
        return problems;
    }

    private static String message(ConstraintViolation<?> violation, Page page) {
        var constraint = violation.getConstraintDescriptor();
        String key = "pages.constraint."
                + constraint.getAnnotation().annotationType().getSimpleName();
        Object limit = constraint
                .getAttributes()
                .getOrDefault("max", constraint.getAttributes().get("value"));
        return page.tOrNull(key) == null ? violation.getMessage() : page.t(key, null, limit);
    }
}
