package nl.samenwijk.crash;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonString;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps a thread for ever just before a certain command goes to the store, so that the process can be killed exactly there. */
class Parking implements CommandListener, ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int PATIENCE_IN_SECONDS = 60;
    private static final BsonString NONE = new BsonString("");

    private final List<Place> places = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MongoClientSettingsBuilderCustomizer listening = settings -> settings.addCommandListener(this);
        context.getBeanFactory().registerSingleton("parking", listening);
    }

    /**
     * Where to stop.
     *
     * @param command the command and its collection, such as {@code insert events}
     * @param detail a word that stands in the command
     * @param passing how many such commands may pass before
     */
    record Place(String command, String detail, AtomicInteger passing, CountDownLatch reached) {

        Place(String command, String detail, int passing) {
            this(command, detail, new AtomicInteger(passing), new CountDownLatch(1));
        }

        private boolean isAt(CommandStartedEvent event) {
            String name = event.getCommandName();
            return command.equals(name + " "
                            + event.getCommand().getString(name, NONE).getValue())
                    && event.getCommand().toJson().contains(detail)
                    && passing.getAndDecrement() == 0;
        }
    }

    void at(Place... chosen) {
        places.addAll(List.of(chosen));
    }

    /** Waits until a thread stands at each place. */
    void full() throws InterruptedException {
        for (Place place : places) {
            if (!place.reached().await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing came by " + place);
            }
        }
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        for (Place place : places) {
            if (place.isAt(event)) {
                place.reached().countDown();
                standStill();
            }
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void standStill() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // Only the end of the process moves this thread.
            }
        }
    }
}
