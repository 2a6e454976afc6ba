package nl.samenwijk.platform.graphql;

import graphql.parser.ParserOptions;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Puts the pieces of this package into Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
class GraphQlSetup {

    /** A domain record as one viewer may see it is called Seen..., and stands for the SDL type without that word. */
    private static final String SEEN = "Seen";

    @Bean
    RuntimeWiringConfigurer houseWiring() {
        return new RuntimeWiringConfigurer() {
            @Override
            public void configure(RuntimeWiring.Builder builder) {
                Scalars.all().forEach(builder::scalar);
            }

            @Override
            public void configure(RuntimeWiring.Builder builder, List<WiringFactory> container) {
                container.add(new SpokenWiring());
            }
        };
    }

    private static final class SpokenWiring implements WiringFactory {

        @Override
        public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
            return new SpokenProperty(environment.getFieldDefinition().getName());
        }
    }

    @Bean
    DocumentMode documentMode(@Value("${samenwijk.documents}") String setting) {
        return DocumentMode.of(setting);
    }

    @Bean
    TrustedDocuments trustedDocuments(
            @Value("${samenwijk.document-manifests}") List<String> manifests, ResourcePatternResolver files) {
        return TrustedDocuments.of(manifests, files);
    }

    /** The schema as it is once everything is built. */
    @Bean
    Supplier<GraphQLSchema> houseSchema(ObjectProvider<GraphQlSource> source) {
        return SingletonSupplier.of(() -> source.getObject().schema());
    }

    @Bean
    DocumentLimits documentLimits(GraphQlLimits limits, Supplier<GraphQLSchema> schema) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())));
        return new DocumentLimits(limits, schema);
    }

    @Bean
    TrustedDocumentsCheck trustedDocumentsCheck(
            DocumentMode mode, TrustedDocuments documents, DocumentLimits limits, Supplier<GraphQLSchema> schema) {
        return new TrustedDocumentsCheck(mode, documents, limits, schema);
    }

    @Bean
    GraphQlSourceBuilderCustomizer houseRules(DocumentMode mode, TrustedDocuments trusted, DocumentLimits limits) {
        return builder -> builder.defaultTypeResolver(typeResolver())
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new Documents(mode, trusted, limits)));
    }

    private static ClassNameTypeResolver typeResolver() {
        ClassNameTypeResolver resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(type -> type.getSimpleName().startsWith(SEEN)
                ? type.getSimpleName().substring(SEEN.length())
                : type.getSimpleName());
        return resolver;
    }

    /** Dutch unless English is asked for. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Locale.of("nl"));
        resolver.setSupportedLocales(List.of(Locale.of("nl"), Locale.ENGLISH));
        return resolver;
    }
}
