package nl.samenwijk.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenwijk.town.Town;
import tools.jackson.databind.JsonNode;

/** The initiatives of a town as those who handle them see them. */
final class WhatLives {

    private static final Map<String, String> COORDINATORS = Map.of(
            "CENTRUM", "coordinator-centrum",
            "OOST", "coordinator-oost",
            "WEST", "coordinator-west",
            "UNASSIGNED", "coordinator-desk");

    private static final List<String> WHO =
            List.of("coordinator-centrum", "coordinator-oost", "coordinator-west", "coordinator-desk", "resident");

    private static final String ALL =
            "[DRAFT SUBMITTED RETURNED PUBLISHED RUNNING ON_HOLD COMPLETED WITHDRAWN REJECTED]";

    private static final String LIST =
            "{ initiatives(first: 50, filter: {status: " + ALL + "}) { nodes { id } pageInfo { hasNextPage } } }";

    private static final String WHERE =
            "query Where($id: ID!) { node(id: $id) { ... on Initiative { neighbourhood { area { code } } } } }";

    private static final String PAGE = """
            query Page($id: ID!) { node(id: $id) { ... on Initiative {
              reference title language status theme approaches publishedAt neighbourhood { area { code } }
              initiator { kind displayName } supportSummary { requested arranged } waitingOn { party dueOn }
              supportRequests(first: 20) { nodes {
                kind status receivedOn term { dueOn state suspendedDays steps { code } }
                decision { outcome announcedOn obligations { dueOn metOn } } waitingOn { party dueOn }
                commitments { what dueOn status } } }
              timeline(first: 50) { nodes { at kind actor { displayName } onBehalfOf { displayName } } }
            } } }""";

    private final Map<String, JsonNode> initiatives = new LinkedHashMap<>();

    /** All of them. */
    static WhatLives in(Town town) {
        WhatLives found = new WhatLives();
        for (String person : WHO) {
            town.as(person)
                    .ask(LIST)
                    .list("nodes")
                    .forEach(node -> found.add(town, person, node.get("id").asString()));
        }
        return found;
    }

    /** These, as far as somebody who handles them may see them. */
    static WhatLives of(Town town, Iterable<String> ids) {
        WhatLives found = new WhatLives();
        ids.forEach(id -> WHO.forEach(person -> found.add(town, person, id)));
        return found;
    }

    private void add(Town town, String person, String id) {
        JsonNode where = initiatives.containsKey(id)
                ? null
                : town.as(person).ask(WHERE, "id", id).root();
        if (where != null) {
            String area = where.at("/neighbourhood/area/code").asString();
            initiatives.put(id, page(town, Objects.requireNonNull(COORDINATORS.get(area)), person, id));
        }
    }

    /** Who handles it sees most; a draft only its author. */
    private static JsonNode page(Town town, String coordinator, String person, String id) {
        JsonNode page = town.as(coordinator).ask(PAGE, "id", id).root();
        return page == null
                ? Objects.requireNonNull(town.as(person).ask(PAGE, "id", id).root())
                : page;
    }

    List<JsonNode> initiatives() {
        return List.copyOf(initiatives.values());
    }

    List<JsonNode> requests() {
        return below(
                initiatives().stream().map(one -> one.get("supportRequests").get("nodes")));
    }

    List<JsonNode> commitments() {
        return below(requests().stream().map(one -> one.get("commitments")));
    }

    List<JsonNode> timeline() {
        return below(initiatives().stream().map(WhatLives::timeline));
    }

    static JsonNode timeline(JsonNode initiative) {
        return initiative.get("timeline").get("nodes");
    }

    private static List<JsonNode> below(Stream<JsonNode> lists) {
        List<JsonNode> all = new ArrayList<>();
        lists.forEach(list -> all.addAll(list.values()));
        return all;
    }

    /** The different values at a path, where there is one. */
    static Set<String> values(List<JsonNode> nodes, String path) {
        Set<String> values = new TreeSet<>();
        for (JsonNode node : nodes) {
            JsonNode value = node.at("/" + path.replace('.', '/'));
            if (!value.isMissingNode() && !value.isNull()) {
                values.add(value.asString());
            }
        }
        return values;
    }
}
