package nl.samenwijk.platform.mongo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the driver throws while a server is away or another one takes over: all of it can be tried again, so nothing that follows an act may be given up for it. */
class AStoreThatIsAwayIsToldFromAFaultTest {

    private static final ServerAddress ADDRESS = new ServerAddress();

    static Stream<MongoException> away() {
        return Stream.of(
                new MongoTimeoutException("too long"),
                new MongoSocketException("gone", ADDRESS),
                new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), ADDRESS), null),
                new MongoNotPrimaryException(new BsonDocument(), ADDRESS),
                new MongoNodeIsRecoveringException(new BsonDocument(), ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("away")
    void away(MongoException thrown) {
        assertThatThrownBy(() -> reaching(thrown)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void aFault() {
        assertThatThrownBy(() -> reaching(new MongoClientException("a bug of ours")))
                .isInstanceOf(MongoClientException.class);
    }

    private static void reaching(MongoException thrown) {
        Documents.reach(() -> {
            throw thrown;
        });
    }
}
