package nl.samenwijk.town;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each server of a test a store that nothing was ever in. */
public class FreshStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAMED = "MONGODB_URI";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("samenwijk.data=" + folder(), "spring.mongodb.uri=" + uri())
                .applyTo(context);
    }

    public static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "towns")), "town");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for the embedded engine. */
    public static String uri() {
        String named = MongoContainer.isAsked() ? MongoContainer.uri() : System.getenv(NAMED);
        if (named == null || named.isBlank()) {
            return "";
        }
        String database =
                Objects.requireNonNull(new ConnectionString(named).getDatabase(), "name a database in " + NAMED);
        return named.replace(
                "/" + database, "/it_" + UUID.randomUUID().toString().replace("-", ""));
    }

    public static boolean isEmbedded() {
        return uri().isEmpty();
    }
}
