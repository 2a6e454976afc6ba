package nl.samenwijk.authorisation;

import java.util.Arrays;
import java.util.List;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;

/** Everybody who stands around a plan in the area Centrum, as the columns of the table name them. */
enum Onlooker {
    ANYBODY("anybody", null, "nobody signed in"),
    INITIATOR("initiator", "resident", "the resident whose plan it is"),
    NEIGHBOUR("neighbour", "neighbour", "another resident"),
    CO_SIGNER("co-signer", "group", "represents the organisation that co-signs the request"),
    COORDINATOR("coordinator", "coordinator-centrum", "coordinates the area of the plan"),
    OTHER_COORDINATOR("other coordinator", "coordinator-oost", "coordinates another area"),
    DESK("desk", "coordinator-desk", "the desk, which acts for people who come to the counter"),
    DECISION_MAKER("decision maker", "decision-maker", "decides above the mandate of the coordinator"),
    FACILITATOR("facilitator", "facilitator", "was asked to do what was promised"),
    STEERING_GROUP("steering group", "steering-centrum", "a member of the area's steering group"),
    MODERATOR("moderator", "moderator", "takes down what should not be there"),
    OBJECTOR("objector", Objecting.OBJECTOR, "a neighbour who objects, where something is objected to");

    private final String column;
    private final @Nullable String person;
    private final String who;

    Onlooker(String column, @Nullable String person, String who) {
        this.column = column;
        this.person = person;
        this.who = who;
    }

    String column() {
        return column;
    }

    String who() {
        return who;
    }

    Person in(Town town) {
        return person == null ? town.anybody() : town.as(person);
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Onlooker::column).toList();
    }
}
