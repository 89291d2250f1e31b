package it.lario.ground.pages;

import it.lario.ground.kernel.Decimals;
import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Cleans what arrives from forms: surrounding blanks and invisible control characters go, dates must be plausible, numbers take a comma. */
@ControllerAdvice
class Inputs {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(CONTROL.matcher(text.replace("\r\n", "\n"))
                        .replaceAll("")
                        .strip());
            }
        });
        binder.registerCustomEditor(LocalDate.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : date(text.strip()));
            }
        });
        binder.registerCustomEditor(BigDecimal.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : number(text));
            }
        });
    }

    private static BigDecimal number(String text) {
        return Decimals.parse(text).orElseThrow(() -> new IllegalArgumentException("not a number"));
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) return date;
        } catch (DateTimeParseException notADate) {
            // said below, as for a year that cannot be meant
        }
        throw new IllegalArgumentException("not a date");
    }
}
