package it.lario;

import it.lario.ground.kernel.Rome;
import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** One run of the program: {@code serve}, or an administrator's command that ends when it is done. */
record Command(String name, String[] arguments) {

    static Command of(String[] line) {
        boolean named = line.length > 0 && !line[0].startsWith("--");
        return new Command(named ? line[0] : "serve", named ? Arrays.copyOfRange(line, 1, line.length) : line);
    }

    void run() {
        TimeZone.setDefault(TimeZone.getTimeZone(Rome.ZONE));
        if (name.equals("serve")) new SpringApplicationBuilder(Lario.class).run(arguments);
        else System.exit(AdministratorCommands.run(name, arguments));
    }
}
