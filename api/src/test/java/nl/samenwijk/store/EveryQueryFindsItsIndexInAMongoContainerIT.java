package nl.samenwijk.store;

import nl.samenwijk.town.MongoContainer;
import org.springframework.test.context.ContextConfiguration;
import org.testcontainers.junit.jupiter.Testcontainers;

/**
 * Where there is Docker, the real MongoDB is asked too, whatever the other tests run on: a plan of every read, after a journey through all stores. Elsewhere it
 * is skipped. {@code -Dsamenwijk.it.store=container} runs the whole suite there.
 */
@Testcontainers(disabledWithoutDocker = true)
@ContextConfiguration(initializers = MongoContainer.class, inheritInitializers = false)
class EveryQueryFindsItsIndexInAMongoContainerIT extends EveryQueryFindsItsIndexIT {}
