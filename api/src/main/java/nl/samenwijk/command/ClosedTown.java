package nl.samenwijk.command;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The town with its store and all its rules, but without a door: no web server, nobody signs in, no demo people and no stories. */
@ComponentScan(
        basePackages = "nl.samenwijk",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "nl\\.samenwijk\\.[A-Z].*",
                            "nl\\.samenwijk\\.demo\\..*",
                            "nl\\.samenwijk\\..*\\.(graphql|web|oidc|session|demo)\\..*"
                        }))
@ConfigurationPropertiesScan("nl.samenwijk")
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class, JacksonAutoConfiguration.class
})
class ClosedTown {

    /** Nobody waits for an answer with a phone in the hand, and hundreds of rows go in one command. */
    private static final List<String> USUAL = List.of(
            "--logging.level.nl.samenwijk=WARN",
            "--samenwijk.store.command-timeout=60s",
            "--samenwijk.scheduler.period=0s");

    /** @param properties as the server takes them: {@code --samenwijk.data=FOLDER} */
    static ConfigurableApplicationContext open(List<String> properties) {
        SpringApplication town = new SpringApplication(ClosedTown.class);
        town.setWebApplicationType(WebApplicationType.NONE);
        town.setLogStartupInfo(false);
        // The command finishes what it is about and closes the store itself.
        town.setRegisterShutdownHook(false);
        List<String> arguments = new ArrayList<>(USUAL);
        arguments.addAll(properties);
        return town.run(arguments.toArray(String[]::new));
    }
}
