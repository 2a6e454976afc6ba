package nl.samenwijk.town;

import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What is the same in two commands that differ in their values only. */
final class Shape {

    private Shape() {}

    static String of(String name, BsonDocument command) {
        return switch (name) {
            case "find", "count", "findandmodify" ->
                name + first(command) + comment(command) + of(filter(command)) + of(command.get("sort"));
            case "update" -> name + first(command) + of(queries(command, "updates"));
            case "delete" -> name + first(command) + of(queries(command, "deletes"));
            default -> name + first(command) + comment(command);
        };
    }

    /** What a find, a count or a findAndModify looks for. */
    static BsonDocument filter(BsonDocument command) {
        for (String field : new String[] {"filter", "query"}) {
            if (command.isDocument(field)) {
                return command.getDocument(field);
            }
        }
        return new BsonDocument();
    }

    static BsonArray queries(BsonDocument command, String field) {
        BsonArray queries = new BsonArray();
        command.getArray(field, new BsonArray())
                .forEach(one -> queries.add(one.asDocument().getDocument("q")));
        return queries;
    }

    static String comment(BsonDocument command) {
        return command.isString("comment") ? command.getString("comment").getValue() : "";
    }

    private static String first(BsonDocument command) {
        return " " + command.get(command.getFirstKey()) + " ";
    }

    private static String of(@org.jspecify.annotations.Nullable BsonValue value) {
        if (value instanceof BsonDocument document) {
            StringBuilder form = new StringBuilder("{");
            document.forEach((key, inner) -> form.append(key).append(of(inner)));
            return form.append('}').toString();
        }
        if (value instanceof BsonArray array) {
            TreeSet<String> forms = new TreeSet<>();
            array.forEach(one -> forms.add(of(one)));
            return forms.toString();
        }
        return "";
    }
}
