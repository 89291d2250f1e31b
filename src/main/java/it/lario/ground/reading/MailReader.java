package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A message: its heads, what it says, and the names of what it carries. */
final class MailReader {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 500;

    private final Notes notes;
    private int parts;
    private int attachments;

    private MailReader(Notes notes) {
        this.notes = notes;
    }

    static void read(Path file, Notes notes) throws Exception {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            for (String head : new String[] {"From", "To", "Cc", "Date", "Subject"})
                for (String value : heads(message, head)) {
                    notes.text(head + ": " + MimeUtility.decodeText(MimeUtility.unfold(value)));
                    notes.line();
                }
            var reader = new MailReader(notes);
            reader.part(message, 0);
            if (reader.attachments > 0) notes.remark("reading.attachments", reader.attachments);
        }
    }

    private static String[] heads(MimeMessage message, String name) throws MessagingException {
        String[] heads = message.getHeader(name);
        return heads == null ? new String[0] : heads;
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) throw new RuleBroken("reading.too-many-parts", MOST_PARTS);
        String name = part.getFileName();
        if (name != null) {
            attached(MimeUtility.decodeText(name));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) part(several.getBodyPart(i), depth + 1);
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            part(inner, depth + 1);
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            notes.text(text.replace("\r", ""));
            notes.line();
        } else if (part.isMimeType("text/html") && part.getContent() instanceof String html) {
            notes.text(words(html));
            notes.line();
        }
    }

    private void attached(String name) {
        if (Endings.program(name)) throw new RuleBroken("reading.program-inside", name);
        attachments++;
        notes.text(name);
        notes.line();
    }

    /** The words of a page, without what a browser would run or draw. */
    private static String words(String html) {
        return html.replaceAll("(?is)<(script|style|head)\\b.*?</\\1\\s*>", " ")
                .replaceAll("(?i)<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>", "\n")
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]{2,}", " ");
    }
}
