package nl.samenwijk.crash;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.samenwijk.SamenwijkApplication;
import nl.samenwijk.crash.Parking.Place;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server in a process of its own that does a few things, tells what it was promised to have done, and is then killed from outside. */
final class Victim {

    private static final int THREADS = 4;

    private final Town town;
    private final Tales tales;
    private final Parking parking;

    private Victim(int port, Parking parking) {
        this.town = new Town(port);
        this.tales = new Tales(town);
        this.parking = parking;
    }

    /** The first argument is the scene, the others are properties of the server. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(Victim::giveUp);
        Parking parking = new Parking();
        SpringApplication application = new SpringApplication(SamenwijkApplication.class);
        application.addInitializers(parking);
        ConfigurableApplicationContext context = application.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        int port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
        Victim victim = new Victim(port, parking);
        switch (Scene.valueOf(arguments[0])) {
            case NOTHING_FOLLOWED_THE_FIRST_WRITE -> victim.nothingFollowedTheFirstWrite();
            case ONLY_THE_LAST_WRITE_IS_MISSING -> victim.onlyTheLastWriteIsMissing();
            case BUSY -> victim.busy();
        }
    }

    private static void giveUp(Thread thread, Throwable trouble) {
        System.out.println("in " + thread.getName() + ": " + trouble);
        Runtime.getRuntime().halt(1);
    }

    /** Where the process stands when it is killed. */
    enum Scene {
        NOTHING_FOLLOWED_THE_FIRST_WRITE,
        ONLY_THE_LAST_WRITE_IS_MISSING,
        BUSY
    }

    /** Between write and relay; a request only in its initiative; one of two requests of a withdrawn initiative still open. */
    private void nothingFollowedTheFirstWrite() throws InterruptedException {
        standAt(
                new Place("insert events", "SUBMIT_INITIATIVE", 0),
                new Place("insert supportRequests", "", 0),
                new Place("update supportRequests", "WITHDRAWN", 1));
    }

    /** In the log and still in the outbox; a request in both places; all requests withdrawn, and the initiative does not know. */
    private void onlyTheLastWriteIsMissing() throws InterruptedException {
        standAt(
                new Place("update initiatives", "\"$pull\": {\"outbox\"", 0),
                new Place("update initiatives", "\"$pull\": {\"incoming\"", 0),
                new Place("update initiatives", "\"$unset\": {\"withdrawing\"", 0));
    }

    private void standAt(Place... places) throws InterruptedException {
        Thing hopeful = tales.published("resident");
        Thing doomed = tales.published("neighbour");
        tales.asked("neighbour", doomed, Tales.loan());
        tales.asked("neighbour", doomed, Tales.funding(50_000));
        String key = Tales.key();
        parking.at(places);
        tell("done", "SUBMIT_INITIATIVE", tales.submitted("resident").id());
        inTheBackground(() -> tales.asked("resident", hopeful, Tales.loan(), key));
        inTheBackground(() -> town.as("neighbour").does("Withdraw", doomed, "reason", "Het gaat niet door."));
        parking.full();
        tell("asked", key, hopeful.id());
        tell("withdrawn", "WITHDRAW_INITIATIVE", doomed.id());
        tell("ready", "", "");
    }

    /** Its client hears nothing, as it would. */
    private static void inTheBackground(Runnable deed) {
        Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler((thread, theClientGaveUp) -> {})
                .start(deed);
    }

    /** Four people act as fast as they can. */
    private void busy() {
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(this::actAndTell);
        }
    }

    private void actAndTell() {
        while (true) {
            Thing initiative = tales.submitted("resident");
            tell("done", "SUBMIT_INITIATIVE", initiative.id());
            town.as("coordinator-centrum").does("Publish", initiative);
            tell("done", "PUBLISH_INITIATIVE", initiative.id());
            Thing request = tales.asked(
                    "resident", initiative, Tales.loan(), UUID.randomUUID().toString());
            tell("done", "REQUEST_SUPPORT", initiative.id());
            town.as("coordinator-centrum").does("Take", request);
            tell("done", "TAKE_SUPPORT_REQUEST", initiative.id());
        }
    }

    private static synchronized void tell(String word, String what, String id) {
        System.out.println("TOLD " + word + " " + what + " " + id);
        System.out.flush();
    }
}
