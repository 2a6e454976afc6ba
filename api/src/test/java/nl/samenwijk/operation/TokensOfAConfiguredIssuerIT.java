package nl.samenwijk.operation;

import static nl.samenwijk.operation.TestIssuer.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with an issuer of its own: who signed in, how strongly and for whom is read from its tokens, where the settings say. */
class TokensOfAConfiguredIssuerIT {

    private static final String WHO =
            "{ viewer { displayName roles assurance areas { code } organisations { name kvkNumber } } }";
    private static final String REFUSED = "UNAUTHENTICATED";

    private static TestIssuer citizens;
    private static TestIssuer foreign;
    private static OtherTown server;
    private static Town town;

    /** The server starts while its issuer is away. */
    @BeforeAll
    static void start() throws IOException {
        citizens = new TestIssuer();
        foreign = new TestIssuer();
        citizens.goAway();
        server = OtherTown.start(
                "samenwijk.oidc.issuer=" + citizens.name(),
                "samenwijk.oidc.audience=samenwijk-test",
                "samenwijk.oidc.claims.name=profile.display",
                "samenwijk.oidc.claims.roles=resource_access.samenwijk.roles",
                "samenwijk.oidc.claims.organisation-number=kvk",
                "samenwijk.oidc.levels[urn:etoegang:core:assurance-class:loa3]=SUBSTANTIAL",
                "samenwijk.oidc.roles[wijkregisseur]=COORDINATOR");
        town = server.town();
        assertThat(ask("early", all -> all).codes()).containsExactly("UNAVAILABLE");
        citizens.comeBack();
    }

    @AfterAll
    static void stop() {
        server.close();
        citizens.close();
        foreign.close();
    }

    @AfterEach
    void issuerIsThere() throws IOException {
        citizens.goAway();
        citizens.comeBack();
    }

    private static Answer ask(String subject, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return ask(citizens.token(subject, claims));
    }

    private static Answer ask(String token) {
        return town.with(token).ask(WHO);
    }

    @Test
    void aResidentWithAPairwiseSubject() {
        Answer answer = ask(
                "7f6ed2b1-b3f3-4c8e-9d9b-0f3ad7b5b8a1",
                all -> all.claim("profile", Map.of("display", "Fatima El Idrissi"))
                        .claim("acr", "http://eidas.europa.eu/LoA/high"));

        assertThat(answer.text("displayName")).isEqualTo("Fatima El Idrissi");
        assertThat(answer.text("assurance")).isEqualTo("HIGH");
        assertThat(answer.texts("roles")).containsExactly("RESIDENT");
    }

    @Test
    void aLevelThatIsCalledOtherwise() {
        assertThat(ask("a", all -> all.claim("acr", "urn:etoegang:core:assurance-class:loa3"))
                        .text("assurance"))
                .isEqualTo("SUBSTANTIAL");
        assertThat(ask("a", all -> all.claim("acr", "something new")).text("assurance"))
                .isEqualTo("LOW");
        assertThat(ask("a", all -> all).text("assurance")).isEqualTo("LOW");
    }

    @Test
    void anOrganisationThatIsRepresented() {
        Answer answer = ask(
                "b",
                all -> all.claim("represents", Map.of("kvk", "12345678", "name", "Winkeliersvereniging Voorstraat")));

        assertThat(answer.text("organisations.0.kvkNumber")).isEqualTo("12345678");
        assertThat(answer.text("organisations.0.name")).isEqualTo("Winkeliersvereniging Voorstraat");
    }

    @Test
    void staffWithRolesForAreas() {
        UnaryOperator<JWTClaimsSet.Builder> staff = all -> all.claim(
                        "resource_access", Map.of("samenwijk", Map.of("roles", List.of("wijkregisseur", "unknown"))))
                .claim("areas", List.of("CENTRUM"));

        Answer strong = ask("c", all -> staff.apply(all).claim("amr", List.of("pwd", "mfa")));
        assertThat(strong.texts("roles")).contains("COORDINATOR");
        assertThat(strong.text("areas.0.code")).isEqualTo("CENTRUM");
        assertThat(ask("c", all -> staff.apply(all).claim("amr", List.of("pwd")))
                        .texts("roles"))
                .as("without a second factor")
                .containsExactly("RESIDENT");
    }

    @Test
    void tokensThatAreNotForUs() {
        assertThat(ask("d", all -> all.expirationTime(in(-120))).codes()).containsExactly(REFUSED);
        assertThat(ask("d", all -> all.expirationTime(null)).codes()).containsExactly(REFUSED);
        assertThat(ask("d", all -> all.notBeforeTime(in(120))).codes()).containsExactly(REFUSED);
        assertThat(ask("d", all -> all.audience("another")).codes()).containsExactly(REFUSED);
        assertThat(ask("d", all -> all.subject(null)).codes()).containsExactly(REFUSED);
        assertThat(ask(foreign.token("d", all -> all)).codes()).containsExactly(REFUSED);
        assertThat(ask(foreign.token("d", all -> all.issuer(citizens.name()))).codes())
                .as("with a key of somebody else")
                .containsExactly(REFUSED);
    }

    @Test
    void aNewKey() {
        String old = citizens.token("e", all -> all);
        assertThat(ask(old).codes()).isEmpty();

        citizens.changeKey();

        assertThat(ask("e", all -> all).codes()).isEmpty();
        assertThat(ask(old).codes()).as("signed with the key that is gone").containsExactly(REFUSED);
    }

    @Test
    void anIssuerThatGoesAwayForAWhile() throws IOException {
        String known = citizens.token("f", all -> all);
        assertThat(ask(known).codes()).isEmpty();

        citizens.goAway();
        assertThat(ask(known).codes()).as("its keys are known").isEmpty();
        citizens.changeKey();
        assertThat(ask("f", all -> all).codes()).as("nobody can tell").containsExactly("UNAVAILABLE");
        assertThat(town.anybody().ask("{ __typename }").codes()).isEmpty();

        citizens.comeBack();
        assertThat(ask("f", all -> all).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/people", "/demo/token", "/demo/sign-in", "/oauth2/jwks"})
    void theDemoIsClosed(String address) {
        assertThat(town.get(address).statusCode()).isEqualTo(404);
    }
}
