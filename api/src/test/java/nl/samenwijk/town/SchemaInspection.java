package nl.samenwijk.town;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** What Spring found when it put the SDL and the code together. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemaInspection {

    private final AtomicReference<SchemaReport> report = new AtomicReference<>();

    @Bean
    GraphQlSourceBuilderCustomizer inspecting() {
        return builder -> builder.inspectSchemaMappings(report::set);
    }

    public SchemaReport report() {
        return report.get();
    }
}
