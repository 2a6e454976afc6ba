package nl.samenwijk.documents;

import static nl.samenwijk.documents.Manifest.hash;
import static nl.samenwijk.documents.Manifest.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A server that answers only stored queries looks at start whether they are right, and says which are not. An open one warns. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("any-engine")
class AWrongStoredQueryStopsTheStartIT {

    private static final String TRUSTED = "samenwijk.documents=trusted-only";
    private static final String RIGHT = "query Who { viewer { displayName } }";

    private static void stops(CapturedOutput said, String manifests, String... words) {
        assertThatThrownBy(() -> OtherTown.start(TRUSTED, manifests).close()).isNotNull();
        assertThat(said.getAll())
                .contains(
                        "APPLICATION FAILED TO START",
                        "Stored queries of a client do not work",
                        "samenwijk.documents=open")
                .contains(words)
                .doesNotContain("\tat ");
    }

    private static String manifests(String name, Manifest manifest) {
        return Manifest.settingFor(Map.of(name, manifest));
    }

    @Test
    void whoseTextWasChanged(CapturedOutput said) {
        String changed = "query Who { viewer { displayName id } }";
        stops(
                said,
                manifests("persisted-documents.json", Manifest.of().put(hash(RIGHT), changed)),
                "documents/persisted-documents.json, Who: the text is not the one of its hash sha256:" + hash(RIGHT));
    }

    @Test
    void thatNoLongerFitsTheSchema(CapturedOutput said) {
        stops(
                said,
                manifests("released/0.1.json", Manifest.of(RIGHT, "query Gone { viewer { shoeSize } }")),
                "documents/released/0.1.json, Gone: ",
                "'shoeSize'");
    }

    @Test
    void thatIsNoDocument(CapturedOutput said) {
        stops(
                said,
                manifests("persisted-documents.json", Manifest.of("query Half { viewer {")),
                "documents/persisted-documents.json, Half: ");
    }

    @Test
    void thatMayAskTooMuch(CapturedOutput said) {
        String pages =
                "query Pages($n: Int = 5) { initiatives(first: $n) { nodes { timeline(first: $n) { nodes { id } } } } }";
        stops(
                said,
                manifests("persisted-documents.json", Manifest.of(pages)),
                "Pages: This query is too large (more than 5,000 objects)");
    }

    @Test
    void inAFileThatIsNoManifest(CapturedOutput said) {
        stops(
                said,
                Manifest.settingFor("persisted-documents.json", "[\"" + RIGHT + "\"]"),
                "documents/persisted-documents.json is not a manifest of documents");
    }

    @Test
    void butIsOnlyAWarningInTheOpen(CapturedOutput said) {
        String gone = "query Gone { viewer { shoeSize } }";
        Manifest manifest = Manifest.of(RIGHT, gone).put("0".repeat(64), "query Changed { viewer { id } }");
        try (OtherTown open = OtherTown.start(manifests("persisted-documents.json", manifest))) {
            assertThat(said.getAll())
                    .contains("documents/persisted-documents.json, Gone: ")
                    .contains("documents/persisted-documents.json, Changed: ");
            assertThat(open.town().post(null, request(hash(RIGHT)), "nl").codes())
                    .isEmpty();
            assertThat(open.town().post(null, request(hash(gone)), "nl").codes())
                    .containsExactly("INVALID_DOCUMENT");
            assertThat(open.town().post(null, request("0".repeat(64)), "nl").codes())
                    .as("text is never answered under a hash that is not its own")
                    .containsExactly("PERSISTED_DOCUMENT_NOT_FOUND");
        }
    }

    @Test
    void thoseOfThisRepositoryAreRight() {
        try (OtherTown strict = OtherTown.start(TRUSTED)) {
            Town.byHash(strict.port()).anybody().run("Areas").done();
        }
    }

    @Test
    void andWithoutAnyThereIsAWarning(CapturedOutput said) {
        try (OtherTown strict = OtherTown.start(TRUSTED, "samenwijk.document-manifests=")) {
            assertThat(said.getAll())
                    .contains("only stored queries are answered (samenwijk.documents), and there are none");
            assertThat(strict.town().anybody().ask("{ __typename }").codes())
                    .containsExactly("TRUSTED_DOCUMENT_REQUIRED");
        }
    }
}
