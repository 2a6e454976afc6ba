package nl.samenwijk.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.Set;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@RunningTown
class TheQueueCanBeMadeAnewIT {

    @Autowired
    private WorkRebuild rebuild;

    @Autowired
    private MongoDatabaseFactory databases;

    @LocalServerPort
    private int port;

    @Test
    void fromWhatInitiativesAndRequestsAreNow() {
        Tales tales = new Tales(new Town(port));
        tales.submitted("resident");
        tales.promised(tales.facilitating("resident"));
        Set<Document> rows = rows();

        work().deleteMany(Filters.empty());
        rebuild.rebuild();

        assertThat(rows()).hasSizeGreaterThan(1).isEqualTo(rows);
    }

    private Set<Document> rows() {
        return work().find().into(new HashSet<>());
    }

    private MongoCollection<Document> work() {
        return databases.getMongoDatabase().getCollection("work");
    }
}
