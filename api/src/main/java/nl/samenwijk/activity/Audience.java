package nl.samenwijk.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.samenwijk.shared.NodeId;

/**
 * Who reads the timeline of one initiative: the public, its parties, or the staff of its area; and of which of its requests the reader may read more, because
 * they handle or decide it. Each entry is kept under the tokens of all who may read it, so that visibility is part of the query.
 */
public record Audience(NodeId initiative, Visibility sees, Map<NodeId, Visibility> handles) {

    boolean mayRead(ActivityEntry entry, Visibility fact) {
        return fact.compareTo(sees) <= 0 || fact.compareTo(ofRequest(entry)) <= 0;
    }

    private Visibility ofRequest(ActivityEntry entry) {
        return entry.supportRequest() == null
                ? Visibility.PUBLIC
                : handles.getOrDefault(entry.supportRequest(), Visibility.PUBLIC);
    }

    List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        tokens.add(token(initiative, sees));
        handles.forEach((request, more) -> {
            if (more.compareTo(sees) > 0) {
                tokens.add(token(request, more));
            }
        });
        return tokens;
    }

    static List<String> tokensOf(ActivityEntry entry) {
        List<String> tokens = new ArrayList<>();
        for (Visibility reader : Visibility.values()) {
            if (entry.visibility().compareTo(reader) <= 0) {
                tokens.add(token(entry.initiative(), reader));
                if (entry.visibility() != Visibility.PUBLIC && entry.supportRequest() != null) {
                    tokens.add(token(entry.supportRequest(), reader));
                }
            }
        }
        return tokens;
    }

    /** Under which every entry of an initiative and its requests is kept. */
    static String everythingOf(NodeId initiative) {
        return token(initiative, Visibility.INTERNAL);
    }

    static boolean anyOf(ActivityEntry entry, Collection<String> tokens) {
        return tokensOf(entry).stream().anyMatch(tokens::contains);
    }

    private static String token(NodeId thing, Visibility reader) {
        return thing.key() + "/" + reader;
    }
}
