package it.lario.ground.mail;

import it.lario.ground.pages.Page;
import it.lario.ground.pages.Templates;
import java.util.List;
import java.util.Map;

/** A message as it leaves: one letter, or those of several bodies one after the other. */
record Written(String subject, String plain, String html, String settings) {

    /** @param address of this installation, which each path follows */
    static Written of(List<Letter> letters, Page page, String address) {
        Letter last = letters.get(letters.size() - 1);
        long bodies = letters.stream().map(Letter::from).distinct().count();
        String subject = bodies == 1 ? last.subject() : page.t("mail.bundle-subject", bodies);
        var model = Map.<String, Object>of("page", page, "subject", subject, "letters", letters, "address", address);
        return new Written(
                subject,
                plain(letters, page, address),
                Templates.text("ground/mail/letters", model),
                address + last.settings());
    }

    private static String plain(List<Letter> letters, Page page, String address) {
        var text = new StringBuilder();
        for (Letter letter : letters) {
            text.append(letter.from())
                    .append("\n")
                    .append("=".repeat(letter.from().length()))
                    .append("\n\n");
            for (var part : letter.parts()) {
                text.append(part.title()).append("\n\n");
                for (var line : part.lines()) text.append(line(line, address));
                text.append("\n");
            }
        }
        Letter last = letters.get(letters.size() - 1);
        return text.append("-- \n")
                .append(last.why())
                .append("\n")
                .append(page.t("mail.settings"))
                .append(": ")
                .append(address)
                .append(last.settings())
                .append("\n")
                .toString();
    }

    private static String line(Letter.Line line, String address) {
        String note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
        String link = line.path() == null ? "" : "  " + address + line.path() + "\n";
        return "- " + line.text() + note + "\n" + link;
    }
}
