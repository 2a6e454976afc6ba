package nl.samenwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.introspection.Introspection;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** With the profile production nothing is there that is only for trying out, and nobody can be anybody. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionIT {

    private static final String PRODUCTION = "spring.profiles.active=production";

    /** The library's switch is one for the whole process, and other servers run in this one. */
    @AfterEach
    void letOtherServersBeIntrospected() {
        Introspection.enabledJvmWide(true);
    }

    @Test
    void refusesADemo(CapturedOutput output) {
        assertThatThrownBy(() ->
                        OtherTown.start(PRODUCTION, "samenwijk.demo=true", "samenwijk.oidc.issuer=http://127.0.0.1:9"))
                .isInstanceOf(RuntimeException.class);

        assertThat(output)
                .contains("Demo sign-in is on, and anybody could sign in as anybody.")
                .contains("leave samenwijk.demo out or set it to false");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, "samenwijk.demo=false"})
    void needsAnIssuer(String setting, CapturedOutput output) {
        assertThatThrownBy(() -> OtherTown.start(setting)).isInstanceOf(RuntimeException.class);

        assertThat(output).contains("samenwijk.oidc.issuer").contains("APPLICATION FAILED TO START");
    }

    /** Those of the clients that are delivered with it are right, or it would not start. */
    @Test
    void answersOnlyStoredQueries() {
        try (OtherTown other = OtherTown.start(PRODUCTION, "samenwijk.oidc.issuer=http://127.0.0.1:9")) {
            assertThat(other.town().anybody().ask("{ __typename }").codes())
                    .containsExactly("TRUSTED_DOCUMENT_REQUIRED");
        }
    }

    @Test
    void showsNothingThatIsForTryingOut() {
        try (OtherTown other =
                OtherTown.start(PRODUCTION, "samenwijk.documents=open", "samenwijk.oidc.issuer=http://127.0.0.1:9")) {
            Town town = other.town();

            assertThat(town.anybody().ask("{ __schema { types { name } } }").codes())
                    .containsExactly("INVALID_DOCUMENT");
            assertThat(town.anybody()
                            .ask("{ __type(name: \"Query\") { name } }")
                            .codes())
                    .containsExactly("INVALID_DOCUMENT");
            assertThat(town.anybody().ask("{ __typename }").codes()).isEmpty();
            for (String closed : new String[] {
                "/graphiql",
                "/graphiql/own.js",
                "/graphiql/graphiql.min.js",
                "/demo/people",
                "/demo/token",
                "/demo/sign-in",
                "/.well-known/openid-configuration",
                "/oauth2/jwks",
                "/oauth2/authorize"
            }) {
                assertThat(town.get(closed).statusCode()).as(closed).isEqualTo(404);
            }
            assertThat(town.get("/developers").body()).doesNotContain("graphiql", "demo");
            assertThat(town.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }
}
