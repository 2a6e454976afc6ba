package nl.samenwijk.town;

import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.ClassUtils;

/** What Spring found when it put the SDL and the code together. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemaInspection {

    private static final String HOUSE = "nl.samenwijk";

    private final AtomicReference<SchemaReport> report = new AtomicReference<>();

    @Bean
    GraphQlSourceBuilderCustomizer inspecting() {
        return builder ->
                builder.inspectSchemaMappings(how -> how.classResolver((type, family) -> classesOf(type)), report::set);
    }

    /** As the server's own type resolver tells them: Seen... stands for the type without that word, and goes before it. */
    private static List<Class<?>> classesOf(GraphQLObjectType type) {
        List<Class<?>> seen = named("Seen" + type.getName());
        return seen.isEmpty() ? named(type.getName()) : seen;
    }

    private static List<Class<?>> named(String simpleName) {
        return Classes.BY_NAME.getOrDefault(simpleName, List.of()).stream()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toList();
    }

    /** Looked for once: reading all class files takes a while. */
    private static final class Classes {

        static final Map<String, List<String>> BY_NAME = scan();

        private static Map<String, List<String>> scan() {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter((reader, factory) -> true);
            return scanner.findCandidateComponents(HOUSE).stream()
                    .map(found -> String.valueOf(found.getBeanClassName()))
                    .collect(Collectors.groupingBy(name -> name.replaceFirst(".*[.$]", "")));
        }
    }

    public SchemaReport report() {
        return report.get();
    }
}
