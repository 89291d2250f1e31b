package it.lario.ground.mail;

import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Deliveries.Recipient;
import it.lario.ground.mail.Mail.Problem;
import it.lario.ground.mail.Smtp.Account;
import it.lario.ground.mail.Smtp.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An open line to the mail server. */
final class SmtpConnection implements AutoCloseable {

    private static final String UTF8 = "UTF-8";
    private static final String MILLIS_TO_CONNECT = "10000";
    private static final String MILLIS_TO_ANSWER = "20000";

    private final String address;
    private final InternetAddress from;
    private final Session session;
    private final SMTPTransport transport;

    SmtpConnection(Account account, String from, String address) throws Refused {
        this.address = address;
        try {
            this.from = new InternetAddress(from, true);
            this.session = Session.getInstance(properties(account, this.from));
            this.transport = (SMTPTransport) session.getTransport("smtp");
            if (account.user().isEmpty()) transport.connect();
            else transport.connect(account.user(), account.password());
        } catch (AuthenticationFailedException e) {
            throw new Refused(Problem.SIGN_IN, null, false, e);
        } catch (MessagingException e) {
            throw new Refused(Problem.UNREACHABLE, null, false, e);
        }
    }

    private static Properties properties(Account account, InternetAddress from) {
        var properties = new Properties();
        properties.put("mail.smtp.host", account.host());
        properties.put("mail.smtp.port", String.valueOf(account.portOrUsual()));
        properties.put("mail.smtp.auth", String.valueOf(!account.user().isEmpty()));
        properties.put("mail.smtp.from", from.getAddress());
        properties.put("mail.smtp.connectiontimeout", MILLIS_TO_CONNECT);
        properties.put("mail.smtp.timeout", MILLIS_TO_ANSWER);
        properties.put("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(account.security() == Security.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(account.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(account.security() == Security.STARTTLS));
        return properties;
    }

    /** The address of this installation, for links. */
    String address() {
        return address;
    }

    void send(UUID id, Recipient to, Written written) throws Refused {
        try {
            MimeMessage message = message(id, to, written);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AddressException e) {
            throw new Refused(Problem.ADDRESS, null, true, e);
        } catch (SendFailedException e) {
            boolean itsAddress = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            boolean lasting = code(e) / 100 == 5;
            throw new Refused(
                    itsAddress ? Problem.ADDRESS : Problem.REFUSED, transport.getLastServerResponse(), lasting, e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new Refused(Problem.UNREACHABLE, transport.getLastServerResponse(), false, e);
        }
    }

    /** The server's own code: 4xx for the time being, 5xx for good; 0 when it gave none. */
    private static int code(MessagingException refused) {
        for (Exception e = refused; e instanceof MessagingException m; e = m.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) return address.getReturnCode();
            if (e instanceof SMTPSendFailedException whole && whole.getNextException() == null)
                return whole.getReturnCode();
        }
        return 0;
    }

    private MimeMessage message(UUID id, Recipient to, Written written)
            throws MessagingException, UnsupportedEncodingException {
        var message = new Identified(session, "<" + id + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, recipient(to));
        message.setSubject(oneLine(written.subject()), UTF8);
        message.setSentDate(Date.from(Rome.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + written.settings() + ">");
        message.setHeader("Content-Language", to.language());
        message.setContent(
                new MimeMultipart("alternative", text(written.plain(), "plain"), text(written.html(), "html")));
        message.saveChanges();
        return message;
    }

    private String domain() {
        String whole = from.getAddress();
        return whole.substring(whole.lastIndexOf('@') + 1);
    }

    private static InternetAddress recipient(Recipient to) throws MessagingException, UnsupportedEncodingException {
        var recipient = new InternetAddress(to.address(), true);
        recipient.setPersonal(oneLine(to.name()), UTF8);
        return recipient;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF8, kind);
        return part;
    }

    /** A line break would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException afterwards) {
            // what the server took before is sent all the same
        }
    }

    /** The same message keeps its name, however often it is sent: whoever gets it twice can tell. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
