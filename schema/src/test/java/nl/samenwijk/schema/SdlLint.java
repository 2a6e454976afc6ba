package nl.samenwijk.schema;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that every line of the SDL keeps. Each finding is one sentence that says where and what. */
final class SdlLint {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final TypeDefinitionRegistry registry;
    private final List<String> findings = new ArrayList<>();

    SdlLint(TypeDefinitionRegistry registry) {
        this.registry = registry;
    }

    List<String> findings() {
        registry.types().values().forEach(this::type);
        registry.objectTypeExtensions().values().stream()
                .flatMap(Collection::stream)
                .forEach(this::extension);
        registry.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .filter(scalar -> scalar.getDescription() == null)
                .forEach(scalar -> findings.add("scalar " + scalar.getName() + " has no description"));
        return findings;
    }

    private void type(TypeDefinition<?> type) {
        if (!ROOTS.contains(type.getName()) && description(type) == null) {
            findings.add(type.getName() + " has no description");
        }
        if (!type.getName().matches("[A-Z][A-Za-z0-9]*")) {
            findings.add(type.getName() + " is not written as PascalCase");
        }
        switch (type) {
            case ObjectTypeDefinition object -> object(object);
            case InterfaceTypeDefinition shape -> fields(shape.getName(), shape.getFieldDefinitions());
            case InputObjectTypeDefinition input -> input(input);
            case EnumTypeDefinition choice -> choice(choice);
            default -> {}
        }
    }

    private void extension(ObjectTypeExtensionDefinition extension) {
        fields(extension.getName(), extension.getFieldDefinitions());
        if (extension.getName().equals("Mutation")) {
            extension.getFieldDefinitions().forEach(this::mutation);
        }
    }

    private void object(ObjectTypeDefinition object) {
        fields(object.getName(), object.getFieldDefinitions());
        if (object.getName().endsWith("Connection")) {
            connection(object);
        }
        if (object.getName().endsWith("Edge")) {
            must(object, "cursor", "String!");
        }
        if (object.getName().endsWith("Payload")) {
            must(object, "errors", "[UserError!]!");
            must(object, "warnings", "[Warning!]!");
        }
    }

    private void connection(ObjectTypeDefinition object) {
        String item = object.getName().substring(0, object.getName().length() - "Connection".length());
        must(object, "edges", "[" + item + "Edge!]!");
        must(object, "nodes", "[" + item + "!]!");
        must(object, "pageInfo", "PageInfo!");
    }

    private void must(ObjectTypeDefinition object, String field, String type) {
        boolean there = object.getFieldDefinitions().stream()
                .anyMatch(f -> f.getName().equals(field) && print(f.getType()).equals(type));
        if (!there) {
            findings.add(object.getName() + " must have " + field + ": " + type);
        }
    }

    private void fields(String owner, List<FieldDefinition> fields) {
        for (FieldDefinition field : fields) {
            described(owner + "." + field.getName(), field);
            camelCase(owner + "." + field.getName(), field.getName());
            field.getInputValueDefinitions().forEach(argument -> inputValue(owner + "." + field.getName(), argument));
            pagedWhenConnection(owner, field);
        }
    }

    private void pagedWhenConnection(String owner, FieldDefinition field) {
        if (!print(field.getType()).endsWith("Connection!")) {
            return;
        }
        List<String> arguments = field.getInputValueDefinitions().stream()
                .map(InputValueDefinition::getName)
                .toList();
        if (!arguments.containsAll(List.of("first", "after"))) {
            findings.add(owner + "." + field.getName() + " is a list and must take first and after");
        }
    }

    private void mutation(FieldDefinition mutation) {
        String name = mutation.getName().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + mutation.getName().substring(1);
        if (!print(mutation.getType()).equals(name + "Payload!")) {
            findings.add(mutation.getName() + " must answer with " + name + "Payload!");
        }
        List<InputValueDefinition> arguments = mutation.getInputValueDefinitions();
        if (arguments.size() != 1
                || !arguments.getFirst().getName().equals("input")
                || !print(arguments.getFirst().getType()).matches("[A-Za-z]+Input!")) {
            findings.add(mutation.getName() + " must take one argument `input` of an input type");
        }
    }

    private void input(InputObjectTypeDefinition input) {
        if (!input.getName().matches("[A-Za-z]+(Input|Filter)")) {
            findings.add(input.getName() + " is an input and must end in Input or Filter");
        }
        input.getInputValueDefinitions().forEach(field -> inputValue(input.getName(), field));
    }

    private void inputValue(String owner, InputValueDefinition value) {
        described(owner + "." + value.getName(), value);
        camelCase(owner + "." + value.getName(), value.getName());
    }

    private void choice(EnumTypeDefinition choice) {
        choice.getEnumValueDefinitions().forEach(value -> {
            described(choice.getName() + "." + value.getName(), value);
            if (!value.getName().matches("[A-Z][A-Z0-9_]*")) {
                findings.add(choice.getName() + "." + value.getName() + " is not written as UPPER_SNAKE_CASE");
            }
        });
    }

    private void described(String place, AbstractDescribedNode<?> node) {
        if (node.getDescription() == null || node.getDescription().getContent().isBlank()) {
            findings.add(place + " has no description");
        }
    }

    private void camelCase(String place, String name) {
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            findings.add(place + " is not written as camelCase");
        }
    }

    private static @Nullable Object description(SDLNamedDefinition<?> type) {
        return type instanceof AbstractDescribedNode<?> described ? described.getDescription() : null;
    }

    static String print(Type<?> type) {
        return switch (type) {
            case NonNullType required -> print(required.getType()) + "!";
            case ListType list -> "[" + print(list.getType()) + "]";
            case TypeName name -> name.getName();
            default -> throw new IllegalArgumentException("no type: " + type);
        };
    }

    static Stream<String> lint(String sdl) {
        return new SdlLint(new graphql.schema.idl.SchemaParser().parse(sdl)).findings().stream();
    }
}
