package nl.samenwijk;

import nl.samenwijk.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server; or, when the arguments name one, a command that works on its store. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SamenwijkApplication {

    /** Virtual threads run on as many threads of the system as there are cores; see decision 19 for why two are too few here. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final int ENOUGH_CARRIERS = 16;

    public static void main(String[] arguments) {
        if (System.getProperty(CARRIERS) == null) {
            int cores = Runtime.getRuntime().availableProcessors();
            System.setProperty(CARRIERS, String.valueOf(Math.max(ENOUGH_CARRIERS, cores)));
        }
        if (Commands.isMeant(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(SamenwijkApplication.class, arguments);
    }
}
