package it.lario.ground.mail;

/** The mail server did not take a message: why, in its own words, and whether asking again is of any use. */
final class Refused extends Exception {

    private static final int LONGEST = 500;

    private final Mail.Problem problem;
    private final String answer;
    private final boolean lasting;

    Refused(Mail.Problem problem, String answer, boolean lasting, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.lasting = lasting;
        this.answer = answer == null || answer.isBlank() ? null : cut(answer.strip());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    Mail.Problem problem() {
        return problem;
    }

    String answer() {
        return answer;
    }

    boolean lasting() {
        return lasting;
    }
}
