package nl.samenwijk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.town.RunningTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@RunningTown
class AnOrganisationIsBroughtUpToDateAtASignInIT {

    @Autowired
    private OrganisationStore store;

    @Autowired
    private MongoDatabaseFactory databases;

    private static Organisation named(String kvkNumber, String name) {
        return Organisation.of(kvkNumber, name, Organisation.Kind.RESIDENT_GROUP);
    }

    private List<Organisation> found(String text) {
        return store.byWords(OrganisationWords.asked(text), PageRequest.first(20));
    }

    @Test
    void underItsNewName() {
        store.enter(named("81000001", "Stichting Xylofoon"));
        Organisation renamed = named("81000001", "Stichting Quinoa");
        store.enter(renamed);

        assertThat(found("xylofoon")).isEmpty();
        assertThat(found("quinoa")).containsExactly(renamed);
        assertThat(found("81000001")).containsExactly(renamed);
    }

    /** It was stored before one could look for it by its name. */
    @Test
    void whenItHadNoWordsYet() {
        Organisation old = named("81000002", "Stichting Zwaluwnest");
        store.enter(old);
        databases
                .getMongoDatabase()
                .getCollection("organisations")
                .updateOne(
                        Filters.eq("_id", old.id().toString()),
                        Updates.combine(Updates.unset("tokens"), Updates.unset("order")));
        assertThat(found("zwaluw")).isEmpty();

        store.enter(old);
        assertThat(found("zwaluw")).containsExactly(old);
    }
}
