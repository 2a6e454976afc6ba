package nl.samenwijk.documents;

import static nl.samenwijk.documents.Manifest.hash;
import static nl.samenwijk.documents.Manifest.registration;
import static nl.samenwijk.documents.Manifest.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client sends the hash of a query it was built with; a server that trusts only those answers nothing else. */
class StoredQueriesAreAnsweredIT {

    private static final String WHO = "fragment P on Viewer { displayName } query Who { viewer { ...P } }";
    private static final String BOARD =
            "query Board($first: Int) { initiatives(first: $first) { nodes { reference } } }";
    private static final String PROPOSE =
            "mutation Propose($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { errors { code } } }";
    private static final String OF_EARLIER = "query Areas { areas { code } }";
    private static final String FREE = "query Free { areas { name } }";

    private static OtherTown open;
    private static OtherTown strict;

    @BeforeAll
    static void start() {
        String manifests = Manifest.settingFor(Map.of(
                "persisted-documents.json",
                Manifest.of(WHO, BOARD, PROPOSE),
                "released/0.1.json",
                Manifest.of(OF_EARLIER, WHO)));
        open = OtherTown.start(manifests);
        strict = OtherTown.start(manifests, "samenwijk.documents=trusted-only");
    }

    @AfterAll
    static void stop() {
        open.close();
        strict.close();
    }

    private static Answer post(OtherTown where, String person, String body) {
        Town town = where.town();
        return town.post(town.as(person).token(), body, "nl");
    }

    private static List<OtherTown> both() {
        return List.of(open, strict);
    }

    @Test
    void byTheirHash() {
        for (OtherTown town : both()) {
            assertThat(post(town, "resident", request(hash(WHO))).text("displayName"))
                    .isEqualTo("Noor de Vries");
            assertThat(post(town, "resident", request(hash(BOARD), "first", 3)).list("nodes"))
                    .isEmpty();
            assertThat(post(town, "resident", request(hash(PROPOSE), "input", Map.of()))
                            .codes())
                    .as("with its variables")
                    .containsExactly("INVALID_INPUT");
        }
    }

    @Test
    void alsoThoseOfAnEarlierRelease() {
        for (OtherTown town : both()) {
            assertThat(post(town, "resident", request(hash(OF_EARLIER))).codes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "sha256:", "0000000000000000000000000000000000000000000000000000000000000000"})
    void aHashThatNobodyKnowsIsNotFound(String unknown) {
        for (OtherTown town : both()) {
            assertThat(post(town, "resident", request(unknown)).codes())
                    .containsExactly("PERSISTED_DOCUMENT_NOT_FOUND");
        }
    }

    @Test
    void freeTextIsAnsweredOnlyInTheOpen() {
        assertThat(open.town().anybody().ask(FREE).codes()).isEmpty();
        assertThat(strict.town().anybody().ask(FREE).codes()).containsExactly("TRUSTED_DOCUMENT_REQUIRED");
        assertThat(strict.town().anybody().ask(WHO).codes())
                .as("also the text of a stored one")
                .containsExactly("TRUSTED_DOCUMENT_REQUIRED");
        assertThat(strict.town()
                        .anybody()
                        .ask("{ __schema { types { name } } }")
                        .codes())
                .containsExactly("TRUSTED_DOCUMENT_REQUIRED");
    }

    @Test
    void textWithItsHashIsNeverRemembered() {
        assertThat(post(open, "resident", registration(FREE, hash(FREE))).codes())
                .isEmpty();
        assertThat(post(strict, "resident", registration(FREE, hash(FREE))).codes())
                .containsExactly("TRUSTED_DOCUMENT_REQUIRED");
        for (OtherTown town : both()) {
            assertThat(post(town, "resident", request(hash(FREE))).codes())
                    .containsExactly("PERSISTED_DOCUMENT_NOT_FOUND");
        }
    }

    @Test
    void textUnderTheHashOfAnotherDoesNotTakeItsPlace() {
        post(open, "resident", registration(FREE, hash(WHO)));
        assertThat(post(strict, "resident", registration(FREE, hash(WHO))).codes())
                .containsExactly("TRUSTED_DOCUMENT_REQUIRED");
        for (OtherTown town : both()) {
            assertThat(post(town, "resident", request(hash(WHO))).text("displayName"))
                    .isEqualTo("Noor de Vries");
        }
    }

    @Test
    void limitsStillHold() {
        assertThat(post(strict, "resident", request(hash(BOARD), "first", 101)).codes())
                .containsExactly("INVALID_PAGE_SIZE");
        assertThat(post(strict, "resident", request(hash(BOARD), "first", 1_000_000))
                        .codes())
                .containsExactly("QUERY_TOO_COMPLEX");
    }
}
