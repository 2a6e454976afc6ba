package nl.samenwijk.authorisation;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The object types of the published SDL with their fields. */
final class Sdl {

    private static final TypeDefinitionRegistry REGISTRY = read();
    static final Map<String, List<FieldDefinition>> FIELDS = fields();

    private Sdl() {}

    private static TypeDefinitionRegistry read() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Map<String, List<FieldDefinition>> fields() {
        Map<String, List<FieldDefinition>> fields = new TreeMap<>();
        REGISTRY.getTypesMap(ObjectTypeDefinition.class)
                .forEach((name, type) -> fields.put(name, new ArrayList<>(type.getFieldDefinitions())));
        REGISTRY.objectTypeExtensions()
                .forEach((name, more) -> more.forEach(one ->
                        fields.computeIfAbsent(name, key -> new ArrayList<>()).addAll(one.getFieldDefinitions())));
        return fields;
    }

    static List<String> names(String type) {
        return FIELDS.getOrDefault(type, List.of()).stream()
                .map(FieldDefinition::getName)
                .toList();
    }

    /** What a mutation's payload brings besides errors and warnings. */
    static List<String> things(String mutation) {
        return names(typeOf("Mutation", mutation)).stream()
                .filter(name -> !Set.of("errors", "warnings").contains(name))
                .toList();
    }

    /** Whether a field has fields of its own. */
    static boolean isComposite(String type, String field) {
        String name = typeOf(type, field);
        boolean scalar = ScalarInfo.isGraphqlSpecifiedScalar(name)
                || REGISTRY.scalars().containsKey(name)
                || REGISTRY.getTypesMap(graphql.language.EnumTypeDefinition.class)
                        .containsKey(name);
        return !scalar;
    }

    private static String typeOf(String type, String field) {
        FieldDefinition found = FIELDS.getOrDefault(type, List.of()).stream()
                .filter(one -> one.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the SDL has no " + type + "." + field));
        Type<?> unwrapped = TypeInfo.typeInfo(found.getType()).getTypeName();
        return ((TypeName) unwrapped).getName();
    }
}
