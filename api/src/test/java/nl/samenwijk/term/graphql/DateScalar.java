package nl.samenwijk.term.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.util.Locale;

/** A date as these tests write it. */
final class DateScalar implements Coercing<LocalDate, String> {

    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .coercing(new DateScalar())
            .build();

    private DateScalar() {}

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object text, GraphQLContext context, Locale locale) {
        return LocalDate.parse(text.toString());
    }

    @Override
    public LocalDate parseLiteral(Value<?> text, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return LocalDate.parse(((StringValue) text).getValue());
    }
}
