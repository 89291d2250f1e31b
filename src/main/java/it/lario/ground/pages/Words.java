package it.lario.ground.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of all modules, one file a module and language, gathered into one map a language: Italian first. */
@Component("messageSource")
class Words extends AbstractMessageSource {

    private static final String ENGLISH = "_en.properties";

    private final Map<String, String> italian = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Words() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
            read(file, file.getFilename().endsWith(ENGLISH) ? english : italian);
    }

    private static void read(Resource file, Map<String, String> words) {
        var read = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        return (locale.getLanguage().equals("en") ? english : italian).get(code);
    }

    /** Numbers are written as the pages write them, whatever the machine's own language. */
    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        String pattern = resolveCodeWithoutArguments(code, locale);
        return pattern == null ? null : new MessageFormat(pattern, Locale.ITALIAN);
    }
}
