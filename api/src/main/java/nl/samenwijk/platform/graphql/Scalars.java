package nl.samenwijk.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.TownClock;

/** The scalars of the SDL. A wrong value is named by its type only: it is never repeated in the answer. */
final class Scalars {

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Date", "a date such as 2026-04-28", Scalars::date, Object::toString),
                scalar("DateTime", "a moment such as 2026-04-28T09:30:00+02:00", Scalars::moment, Scalars::write),
                scalar("EuroCents", "a whole number of cents up to 9007199254740991", Scalars::cents, value -> value),
                scalar("UUID", "a UUID", Scalars::uuid, Object::toString));
    }

    private static GraphQLScalarType scalar(
            String name, String expected, Function<Object, Object> read, Function<Object, Object> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Strict(name, expected, read, write))
                .build();
    }

    private static Object date(Object value) {
        return LocalDate.parse((String) value);
    }

    private static Object moment(Object value) {
        return OffsetDateTime.parse((String) value).toInstant();
    }

    private static Object write(Object moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Instant) moment).atZone(TownClock.ZONE));
    }

    private static Object cents(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            long cents = new BigInteger(value.toString()).longValueExact();
            if (Math.abs(cents) <= Checks.MOST_CENTS) {
                return cents;
            }
        }
        throw new IllegalArgumentException();
    }

    private static Object uuid(Object value) {
        UUID uuid = UUID.fromString((String) value);
        if (uuid.toString().equalsIgnoreCase((String) value)) {
            return uuid;
        }
        throw new IllegalArgumentException();
    }

    private record Strict(
            String name, String expected, Function<Object, Object> reader, Function<Object, Object> writer)
            implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return writer.apply(value);
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                return reader.apply(value);
            } catch (DateTimeParseException | ClassCastException | IllegalArgumentException | ArithmeticException e) {
                throw new CoercingParseValueException(name + " must be " + expected + ".");
            }
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                return switch (literal) {
                    case StringValue text -> reader.apply(String.valueOf(text.getValue()));
                    case IntValue number -> reader.apply(number.getValue());
                    default -> throw new IllegalArgumentException();
                };
            } catch (DateTimeParseException | ClassCastException | IllegalArgumentException | ArithmeticException e) {
                throw new CoercingParseLiteralException(name + " must be " + expected + ".");
            }
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return value instanceof Number number
                    ? IntValue.of(number.intValue())
                    : StringValue.of(String.valueOf(value));
        }
    }
}
