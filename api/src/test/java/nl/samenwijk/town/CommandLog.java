package nl.samenwijk.town;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Every command that goes to the store, for tests that count. What the relay does after the answer, and signing in, do not count. */
@TestConfiguration(proxyBeanMethods = false)
public class CommandLog implements CommandListener {

    private static final String RELAY = "relay";
    private static final Set<String> SIGNING_IN = Set.of("accounts", "organisations");
    private static final Set<String> COUNTED =
            Set.of("find", "insert", "update", "delete", "findandmodify", "aggregate", "getmore", "count");

    private final List<String> commands = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer listening() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        String name = event.getCommandName().toLowerCase(java.util.Locale.ROOT);
        if (COUNTED.contains(name) && !Thread.currentThread().getName().equals(RELAY)) {
            BsonDocument command = event.getCommand();
            String collection = command.getString(event.getCommandName()).getValue();
            if (!SIGNING_IN.contains(collection)) {
                commands.add(name + " " + collection);
            }
        }
    }

    /** The commands that were sent while something was done. */
    public List<String> during(Runnable deed) {
        commands.clear();
        deed.run();
        return List.copyOf(commands);
    }
}
