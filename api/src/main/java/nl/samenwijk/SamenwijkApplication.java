package nl.samenwijk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SamenwijkApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SamenwijkApplication.class, arguments);
    }
}
