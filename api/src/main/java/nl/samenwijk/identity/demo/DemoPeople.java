package nl.samenwijk.identity.demo;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.identity.Accounts;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.MunicipalityFiles;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The made-up people of this municipality. All are known from the start, so that work can be given to somebody who never signed in. */
@Component
@Conditional(DemoMode.class)
public class DemoPeople {

    private static final String FILE = "people.yaml";

    private final List<DemoPerson> people;
    private final DemoIssuer issuer;
    private final Accounts accounts;

    DemoPeople(MunicipalityFiles files, DemoIssuer issuer, Accounts accounts) {
        this.people = read(files);
        this.issuer = issuer;
        this.accounts = accounts;
    }

    static List<DemoPerson> read(MunicipalityFiles files) {
        if (!files.has(FILE)) {
            return List.of();
        }
        List<DemoPerson> people = Arrays.asList(files.yaml(FILE, DemoPerson[].class));
        Set<String> words = new HashSet<>();
        for (DemoPerson one : people) {
            if (!words.add(one.person())) {
                throw new MunicipalityFileError(FILE, 0, "the person " + one.person() + " is there twice");
            }
        }
        return people;
    }

    /** Lets everybody sign in once. */
    public void introduce() {
        people.forEach(this::viewer);
    }

    /** The person by this word, signed in. */
    public Viewer viewer(String person) {
        return find(person)
                .map(this::viewer)
                .orElseThrow(() -> new IllegalArgumentException("no demo person is called " + person));
    }

    private Viewer viewer(DemoPerson person) {
        return accounts.viewer(person.signIn(issuer.name()));
    }

    Optional<DemoPerson> find(String person) {
        return people.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    List<DemoPerson> listed() {
        return people.stream().filter(DemoPerson::listed).toList();
    }
}
