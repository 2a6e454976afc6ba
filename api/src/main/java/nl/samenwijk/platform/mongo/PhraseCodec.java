package nl.samenwijk.platform.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.bson.Document;

/** A phrase as it stands in a document: its key and its arguments, each with what it is, so that it can be said in any language later. */
final class PhraseCodec {

    private static final String KEY = "key";
    private static final String ARGUMENTS = "args";

    private PhraseCodec() {}

    static Document write(Phrase phrase) {
        return new Document(KEY, phrase.key())
                .append(
                        ARGUMENTS,
                        phrase.arguments().stream().map(PhraseCodec::argument).toList());
    }

    static Phrase read(Document document) {
        List<Object> arguments = document.getList(ARGUMENTS, Object.class).stream()
                .map(PhraseCodec::argument)
                .toList();
        return new Phrase(document.getString(KEY), arguments);
    }

    private static Object argument(Object value) {
        return switch (value) {
            case Document stored -> stored(stored);
            case Phrase phrase -> new Document("phrase", write(phrase));
            case LocalDate day -> new Document("day", day.toString());
            case Euros amount -> new Document("cents", amount.cents());
            case LocalText text -> new Document("nl", text.nl()).append("en", text.en());
            case Enum<?> choice -> new Document("phrase", write(Phrase.of(Words.key(choice))));
            default -> value;
        };
    }

    private static Object stored(Document stored) {
        if (stored.containsKey("phrase")) {
            return read(stored.get("phrase", Document.class));
        }
        if (stored.containsKey("day")) {
            return LocalDate.parse(stored.getString("day"));
        }
        return stored.containsKey("cents")
                ? new Euros(stored.getLong("cents"))
                : new LocalText(stored.getString("nl"), stored.getString("en"));
    }
}
