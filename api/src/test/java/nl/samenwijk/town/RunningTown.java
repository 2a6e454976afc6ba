package nl.samenwijk.town;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The test runs against a server on a port of its own, with Dordrecht's areas, schemes and people and no initiative. The store is the embedded engine in a fresh
 * folder or, when {@code MONGODB_URI} is set or {@code -Dsamenwijk.it.store=container} given, a fresh database there. Tests share one server, so each makes what it needs; nothing is told by date alone unless a test
 * looks.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"samenwijk.seed=areas", "samenwijk.scheduler.period=0s"})
@ContextConfiguration(initializers = FreshStore.class)
@ExtendWith(EveryCommandHasItsIndex.class)
@Import({CommandLog.class, SchemaInspection.class})
public @interface RunningTown {}
