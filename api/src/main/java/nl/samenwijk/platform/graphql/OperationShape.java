package nl.samenwijk.platform.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How deep an operation goes and how many aliases it holds. Each fragment is measured once, so a fragment of fragments of fragments costs nothing. */
final class OperationShape {

    private static final int ENDLESS = 1_000_000;

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, OperationShape.Size> measured = new HashMap<>();

    private OperationShape(Document document) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (a, b) -> a));
    }

    /** What one selection leads to; root counts its fields. */
    record Size(int depth, long aliases, long root) {

        static final Size NOTHING = new Size(0, 0, 0);

        Size and(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    Math.min(ENDLESS, aliases + other.aliases),
                    Math.min(ENDLESS, root + other.root));
        }
    }

    static Size of(Document document, OperationDefinition operation) {
        return new OperationShape(document).size(operation.getSelectionSet());
    }

    private Size size(@Nullable SelectionSet selections) {
        return selections == null
                ? Size.NOTHING
                : selections.getSelections().stream().map(this::size).reduce(Size.NOTHING, Size::and);
    }

    private Size size(Selection<?> selection) {
        return switch (selection) {
            case Field field -> field(field);
            case InlineFragment inline -> size(inline.getSelectionSet());
            case FragmentSpread spread -> fragment(spread.getName());
            default -> Size.NOTHING;
        };
    }

    /** Introspection is limited by graphql-java itself, to less than what would harm. */
    private Size field(Field field) {
        int alias = field.getAlias() == null ? 0 : 1;
        if (field.getName().startsWith("__")) {
            return new Size(1, alias, 1);
        }
        Size below = size(field.getSelectionSet());
        return new Size(below.depth() + 1, below.aliases() + alias, 1);
    }

    private Size fragment(String name) {
        Size known = measured.get(name);
        if (known == null) {
            FragmentDefinition fragment = fragments.get(name);
            known = fragment == null ? Size.NOTHING : size(fragment.getSelectionSet());
            measured.put(name, known);
        }
        return known;
    }
}
