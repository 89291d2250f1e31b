package it.lario.ground.pages;

import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds pages by name: {@code registers/risks/list} is the template beside that module's classes. */
@Component
public class Templates implements ViewResolver, PriorityOrdered {

    private final Pages pages;

    Templates(Pages pages) {
        this.pages = pages;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        // A redirect names an address, each its own: asking for it would search the class path every time.
        boolean address = name.indexOf(':') >= 0;
        return !address && Template.TEMPLATES.hasTemplate(name + ".jte") ? new Template(pages, name) : null;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    /** A template as text, for printing. */
    public static String text(String name, Map<String, Object> model) {
        var out = new StringOutput();
        Template.TEMPLATES.render(name + ".jte", model, out);
        return out.toString();
    }
}
