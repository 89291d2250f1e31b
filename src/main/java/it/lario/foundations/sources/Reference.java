package it.lario.foundations.sources;

import it.lario.ground.kernel.RuleBroken;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a document from outside can be read: the uniform name of an Italian law (URN:NIR), a European legislation
 * identifier (ELI) or another web address.
 */
public record Reference(String written) {

    /** How the law is named, without depending on where it stands. */
    public enum Scheme {
        URN_NIR,
        ELI,
        WEB
    }

    private static final String RESOLVER = "https://www.normattiva.it/uri-res/N2Ls?";
    /** urn:nir:authority:measure:date;number, such as urn:nir:stato:legge:1990-08-07;241~art2 */
    private static final Pattern URN_NIR = Pattern.compile(
            "urn:nir:[a-z0-9.;-]+:[a-z0-9.;-]+:\\d{4}(-\\d{2}-\\d{2})?;[a-z0-9.-]+([~@!*:;][a-zA-Z0-9.,~@!*:;-]*)?");

    private static final Pattern ELI = Pattern.compile("https?://[^/]+/(.*/)?eli/.+");

    /** The reference in its one spelling. @throws RuleBroken at {@code field} when it is none of the three */
    static Reference parse(String field, String written) {
        if (written == null || written.isBlank()) return null;
        String plain = written.strip();
        if (plain.toLowerCase(Locale.ROOT).startsWith("urn:")) {
            String urn = plain.toLowerCase(Locale.ROOT);
            if (!URN_NIR.matcher(urn).matches()) throw RuleBroken.at(field, "sources.reference-urn");
            return new Reference(urn);
        }
        if (!isWeb(plain)) throw RuleBroken.at(field, "sources.reference-invalid");
        return new Reference(plain);
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    public Scheme scheme() {
        if (written.startsWith("urn:")) return Scheme.URN_NIR;
        return ELI.matcher(written).matches() ? Scheme.ELI : Scheme.WEB;
    }

    /** The address that a browser opens. */
    public String href() {
        return scheme() == Scheme.URN_NIR ? RESOLVER + written : written;
    }
}
