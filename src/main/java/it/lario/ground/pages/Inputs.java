package it.lario.ground.pages;

import it.lario.ground.kernel.Decimals;
import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Cleans what arrives from forms: surrounding blanks and invisible control characters go, dates must be plausible, numbers take a comma. */
@ControllerAdvice
class Inputs implements WebMvcConfigurer {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** A converter, unlike an editor, also reaches the texts of a list. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, Inputs::clean);
    }

    private static String clean(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    @InitBinder
    void read(WebDataBinder binder) {
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
