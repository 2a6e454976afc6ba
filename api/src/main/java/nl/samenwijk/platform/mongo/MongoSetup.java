package nl.samenwijk.platform.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values stand in documents, and how long a command may take. */
@Configuration(proxyBeanMethods = false)
class MongoSetup {

    private static final int SECONDS_TO_FIND_A_SERVER = 3;
    private static final int SECONDS_TO_CONNECT = 2;

    /** Usually below the limit of a whole operation, so that a person hears of a store that is away within five seconds. */
    @Bean
    MongoClientSettingsBuilderCustomizer patience(
            @Value("${samenwijk.store.command-timeout:4s}") Duration forACommand) {
        return settings -> settings.timeout(forACommand.toMillis(), TimeUnit.MILLISECONDS)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS));
    }

    /** Legal dates stand as ISO text: Spring Data would make moments of them, in the zone of the machine. */
    @Bean
    MongoCustomConversions conversions() {
        return new MongoCustomConversions(List.of(
                WriteDate.TO_TEXT,
                ReadDate.FROM_TEXT,
                WriteId.TO_TEXT,
                ReadId.FROM_TEXT,
                WritePhrase.TO_DOCUMENT,
                ReadPhrase.FROM_DOCUMENT));
    }

    @WritingConverter
    private enum WriteDate implements Converter<LocalDate, String> {
        TO_TEXT;

        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private enum ReadDate implements Converter<String, LocalDate> {
        FROM_TEXT;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    private enum WriteId implements Converter<NodeId, String> {
        TO_TEXT;

        @Override
        public String convert(NodeId id) {
            return id.toString();
        }
    }

    @ReadingConverter
    private enum ReadId implements Converter<String, NodeId> {
        FROM_TEXT;

        @Override
        public NodeId convert(String text) {
            return NodeId.parse(text).orElseThrow(() -> new IllegalStateException("no id: " + text));
        }
    }

    @WritingConverter
    private enum WritePhrase implements Converter<Phrase, Document> {
        TO_DOCUMENT;

        @Override
        public Document convert(Phrase phrase) {
            return PhraseCodec.write(phrase);
        }
    }

    @ReadingConverter
    private enum ReadPhrase implements Converter<Document, Phrase> {
        FROM_DOCUMENT;

        @Override
        public Phrase convert(Document document) {
            return PhraseCodec.read(document);
        }
    }
}
