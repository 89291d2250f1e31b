package it.lario.foundations.organisation;

/** A clause that does not apply to the body, and why that does not harm its services (ISO 9001, 4.3). */
public record NonApplicability(String clause, String reason) {

    @Override
    public String toString() {
        return clause + ": " + reason;
    }
}
