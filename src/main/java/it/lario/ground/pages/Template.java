package it.lario.ground.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.View;

/** A jte page, filled from the model; `page` is always there. */
class Template implements View {

    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    static {
        TEMPLATES.setBinaryStaticContent(false);
    }

    private final Pages pages;
    private final String name;

    Template(Pages pages, String name) {
        this.pages = pages;
        this.name = name + ".jte";
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var filled = new HashMap<String, Object>(model);
        filled.put("page", pages.of(request));
        var out = new Utf8ByteOutput();
        TEMPLATES.render(name, filled, out);
        response.setContentType("text/html;charset=UTF-8");
        if (!response.containsHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
