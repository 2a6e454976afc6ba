package nl.samenwijk.neighbourhood.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

class OnlyPlacesOfTodayAreListedTest {

    private static final Resource NOTHING_ELSE = new ByteArrayResource("type Query { nothing: Int }".getBytes(UTF_8));
    private static final Resource PLACES = new ClassPathResource("graphql/neighbourhood.graphqls");

    @Test
    void aNeighbourhoodIsListedFromItsFirstDay() {
        assertNeighbourhoods("2025-12-31T22:59:00Z", "Kerkplein", "Vissershoek, Achterom", "Havenkwartier");
        assertNeighbourhoods("2025-12-31T23:00:00Z", "Kerkplein", "Vissershoek, Achterom", "Haven en Pier");
    }

    @Test
    void aVanishedDistrictIsNotListed() {
        String districts = "areas[?(@.code=='KUST')].districts[*].name";

        assertListed(
                "2023-12-31T12:00:00Z",
                "{ areas { code districts { name } } }",
                districts,
                "Duinrand",
                "Noorderstrand");
        assertListed("2024-01-01T12:00:00Z", "{ areas { code districts { name } } }", districts, "Duinrand");
    }

    @Test
    void theWayUpLeadsBackToTheSameArea() {
        String document =
                "{ areas { districts { area { code } neighbourhoods { year district { code area { code } } area { code } } } } }";

        assertListed("2026-11-23T12:00:00Z", document, "areas[2].districts[*].area.code", "UNASSIGNED");
        assertListed(
                "2026-11-23T12:00:00Z", document, "areas[2].districts[0].neighbourhoods[*].area.code", "UNASSIGNED");
        assertListed(
                "2026-11-23T12:00:00Z", document, "areas[2].districts[0].neighbourhoods[*].district.code", "WK9999BZ");
    }

    @Test
    void aPlaceWithoutAPointSaysSo() {
        String document = "{ areas { hasSteeringGroup districts { point { lon lat } } } }";

        at("2026-11-23T12:00:00Z")
                .document(document)
                .execute()
                .path("areas[2].districts[0].point")
                .valueIsNull();
        at("2026-11-23T12:00:00Z")
                .document(document)
                .execute()
                .path("areas[1].districts[0].point.lon")
                .entity(Double.class)
                .isEqualTo(4.1);
    }

    @Test
    void everyFieldOfTheSchemaHasItsAnswer() {
        source("2026-11-23T12:00:00Z", report -> {
            assertThat(report.unmappedFields()).hasToString("[Query.nothing]");
            assertThat(report.unmappedRegistrations()).isEmpty();
        });
    }

    private static void assertNeighbourhoods(String moment, String... names) {
        String document = "{ areas { code districts { neighbourhoods { name } } } }";
        assertListed(moment, document, "areas[?(@.code=='DORP')].districts[*].neighbourhoods[*].name", names);
    }

    private static void assertListed(String moment, String document, String path, String... values) {
        at(moment)
                .document(document)
                .execute()
                .path(path)
                .entityList(String.class)
                .containsExactly(values);
    }

    private static GraphQlTester at(String moment) {
        return ExecutionGraphQlServiceTester.create(new DefaultExecutionGraphQlService(source(moment, report -> {})));
    }

    private static GraphQlSource source(String moment, Consumer<SchemaReport> inspection) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(NOTHING_ELSE, PLACES)
                .configureRuntimeWiring(controllers(moment))
                .inspectSchemaMappings(inspection)
                .build();
    }

    private static AnnotatedControllerConfigurer controllers(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), TownClock.ZONE);
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(
                PlaceController.class,
                () -> new PlaceController(new Places(TownFiles.zeewijk()), new TownClock(clock)));
        context.refresh();
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.setApplicationContext(context);
        configurer.afterPropertiesSet();
        return configurer;
    }
}
