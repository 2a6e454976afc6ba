package nl.samenwijk.machines;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TheDocumentationOfTheMachinesIsNotStaleTest {

    private static final Path PAGE = Path.of("docs", "machines.md");

    @Test
    void thePageIsWhatTheTablesSay() throws IOException {
        if (Boolean.getBoolean("samenwijk.docs.write")) {
            Files.writeString(PAGE, MachinesDocumentation.text());
        }

        assertThat(Files.readString(PAGE))
                .as("write it anew with -Dsamenwijk.docs.write=true")
                .isEqualTo(MachinesDocumentation.text());
    }

    /** An act that nobody can call, or a change that no table knows, would both be holes. Proposing begins a plan and lodging a complaint; planning's table is the request's. */
    @Test
    void everyMutationIsAnActAndEveryActAMutation() throws IOException {
        Set<String> published = new TreeSet<>();
        for (String feature : new String[] {"initiative", "support", "facilitation", "objection", "complaint"}) {
            published.addAll(mutations(feature));
        }
        published.remove("proposeInitiative");
        published.remove("lodgeComplaint");

        assertThat(published).isEqualTo(MachinesDocumentation.mutations());
    }

    private static Set<String> mutations(String feature) throws IOException {
        String schema =
                new ClassPathResource("graphql/" + feature + ".graphqls").getContentAsString(StandardCharsets.UTF_8);
        Set<String> names = new TreeSet<>();
        Parser.parse(schema).getDefinitionsOfType(ObjectTypeExtensionDefinition.class).stream()
                .filter(type -> type.getName().equals("Mutation"))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(FieldDefinition::getName)
                .forEach(names::add);
        return names;
    }
}
