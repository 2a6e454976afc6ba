package nl.samenwijk.town;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A MongoDB in a container, one for all tests of a run; for a machine with Docker. */
public class MongoContainer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String IMAGE = "mongo:8.0";
    private static final String CONTAINER = "container";

    /** Whether all integration tests shall run on it. */
    static boolean isAsked() {
        return CONTAINER.equals(System.getProperty("samenwijk.it.store"));
    }

    static String uri() {
        return One.STARTED.getConnectionString() + "/samenwijk?directConnection=true";
    }

    /** For a test that runs on it whatever the others run on. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("samenwijk.data=" + FreshStore.folder(), "spring.mongodb.uri=" + uri())
                .applyTo(context);
    }

    private static final class One {

        static final MongoDBContainer STARTED = started();

        @SuppressWarnings("resource")
        private static MongoDBContainer started() {
            MongoDBContainer container = new MongoDBContainer(IMAGE);
            container.start();
            return container;
        }
    }

    /** Skips every integration test that was asked to run in a container when there is no Docker, and says so. JUnit finds it by META-INF/services. */
    public static class IsThere implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            boolean needed = isAsked()
                    && test.getTestClass().filter(IsThere::isIntegration).isPresent();
            return !needed || DockerClientFactory.instance().isDockerAvailable()
                    ? ConditionEvaluationResult.enabled("the store is there")
                    : ConditionEvaluationResult.disabled(
                            "-Dsamenwijk.it.store=container needs Docker, and there is none here");
        }

        private static boolean isIntegration(Class<?> test) {
            return test.getName().matches(".*IT(\\$.*)?");
        }
    }
}
