package nl.samenwijk;

import nl.samenwijk.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server; or, when the arguments name one, a command that works on its store. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SamenwijkApplication {

    public static void main(String[] arguments) {
        if (Commands.isMeant(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(SamenwijkApplication.class, arguments);
    }
}
