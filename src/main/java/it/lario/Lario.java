package it.lario;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: `serve` answers browsers, the other commands serve administrators. */
@SpringBootApplication
public class Lario {

    public static void main(String[] arguments) {
        Command.of(arguments).run();
    }
}
