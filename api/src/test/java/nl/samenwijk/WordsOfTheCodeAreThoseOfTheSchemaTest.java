package nl.samenwijk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenwijk.initiative.Approach;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.scheme.SupportKind;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class WordsOfTheCodeAreThoseOfTheSchemaTest {

    @Test
    void wordsOfAnInitiative() throws IOException {
        assertSame(Theme.class, "initiative");
        assertSame(Approach.class, "initiative");
        assertSame(InitiatorKind.class, "initiative");
    }

    @Test
    void wordsOfSupport() throws IOException {
        assertSame(SupportKind.class, "support");
    }

    private static void assertSame(Class<? extends Enum<?>> type, String file) throws IOException {
        assertThat(type.getEnumConstants())
                .extracting(Enum::name)
                .containsExactlyElementsOf(published(type.getSimpleName(), file));
    }

    private static List<String> published(String name, String file) throws IOException {
        String schema =
                new ClassPathResource("graphql/" + file + ".graphqls").getContentAsString(StandardCharsets.UTF_8);
        return Parser.parse(schema).getDefinitionsOfType(EnumTypeDefinition.class).stream()
                .filter(definition -> definition.getName().equals(name))
                .flatMap(definition -> definition.getEnumValueDefinitions().stream())
                .map(EnumValueDefinition::getName)
                .toList();
    }
}
