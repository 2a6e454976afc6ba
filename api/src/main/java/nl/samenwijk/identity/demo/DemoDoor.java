package nl.samenwijk.identity.demo;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for the asking, for trying out with {@code curl} and in tests. */
@RestController
@Conditional(DemoMode.class)
class DemoDoor {

    private final DemoPeople people;
    private final DemoIssuer issuer;

    DemoDoor(DemoPeople people, DemoIssuer issuer) {
        this.people = people;
        this.issuer = issuer;
    }

    record Listed(String person, String displayName, String about) {}

    @GetMapping("/demo/people")
    List<Listed> people() {
        return people.listed().stream()
                .map(one -> new Listed(one.person(), one.displayName(), one.about()))
                .toList();
    }

    @PostMapping("/demo/token")
    ResponseEntity<Map<String, Object>> token(@RequestParam(defaultValue = "") String person) {
        return people.find(person)
                .filter(DemoPerson::listed)
                .map(this::token)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_REQUEST)
                        .body(Map.of(
                                "error",
                                "unknown_person",
                                "error_description",
                                "Give the form field person one of the names that GET /demo/people lists.")));
    }

    private ResponseEntity<Map<String, Object>> token(DemoPerson person) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(Map.of(
                        "access_token", issuer.token(person),
                        "token_type", "Bearer",
                        "expires_in", DemoIssuer.LIFE.toSeconds()));
    }
}
