package nl.samenwijk.town;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Every command that goes to the store, for tests that count and for tests that ask whether an index serves it. */
@TestConfiguration(proxyBeanMethods = false)
public class CommandLog implements CommandListener {

    private static final String RELAY = "relay";
    private static final Set<String> SIGNING_IN = Set.of("accounts", "organisations");
    private static final Set<String> COUNTED =
            Set.of("find", "insert", "update", "delete", "findandmodify", "aggregate", "getmore", "count");

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final Map<String, Sent> forms = new ConcurrentHashMap<>();

    /** A command of the server itself, of a form that was not sent before. */
    public record Sent(String name, String collection, BsonDocument command) {}

    @Bean
    MongoClientSettingsBuilderCustomizer listening() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        String name = event.getCommandName().toLowerCase(Locale.ROOT);
        if (!COUNTED.contains(name)) {
            return;
        }
        BsonDocument command = event.getCommand().clone();
        String collection = collection(event.getCommandName(), command);
        if (!Thread.currentThread().getName().equals(RELAY) && !SIGNING_IN.contains(collection)) {
            commands.add(name + " " + collection);
        }
        if (!isOfATest()) {
            forms.putIfAbsent(Shape.of(name, command), new Sent(name, collection, command));
        }
    }

    /** A getMore names its collection beside its cursor. */
    private static String collection(String name, BsonDocument command) {
        return command.getString(command.isString(name) ? name : "collection").getValue();
    }

    /** Tests look into the store too, in ways that the server never does. */
    private static boolean isOfATest() {
        return StackWalker.getInstance()
                .walk(frames ->
                        frames.anyMatch(frame -> frame.getClassName().matches("nl\\.samenwijk\\..*IT(\\$.*)?")));
    }

    /** One command of each form. */
    public List<Sent> forms() {
        return List.copyOf(forms.values());
    }

    /** The commands that were sent while something was done. What the relay does after the answer, and signing in, do not count. */
    public List<String> during(Runnable deed) {
        commands.clear();
        deed.run();
        return List.copyOf(commands);
    }
}
