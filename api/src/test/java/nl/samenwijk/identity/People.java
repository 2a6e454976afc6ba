package nl.samenwijk.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownFiles;
import org.jspecify.annotations.Nullable;

/** The made-up people of Dordrecht, signed in, without a server. */
public final class People {

    private static final Map<String, SignIn> ALL = Arrays.stream(
                    TownFiles.dordrecht().yaml("people.yaml", Row[].class))
            .map(Row::signIn)
            .collect(Collectors.toMap(SignIn::subject, Function.identity()));

    private static final Map<String, Viewer> SIGNED_IN = ALL.values().stream()
            .map(signIn -> Viewer.of(account(signIn), signIn))
            .collect(Collectors.toMap(Viewer::subject, Function.identity()));

    private People() {}

    private record Represents(String kvkNumber, String name, Organisation.Kind kind) {}

    private record Row(
            String person,
            String displayName,
            String about,
            boolean listed,
            @Nullable List<Role> roles,
            @Nullable List<String> areas,
            @Nullable String department,
            @Nullable Assurance assurance,
            @Nullable Represents represents) {

        SignIn signIn() {
            EnumSet<Role> all = EnumSet.of(Role.RESIDENT);
            all.addAll(Objects.requireNonNullElse(roles, List.of()));
            return new SignIn(
                    "town",
                    person,
                    displayName,
                    all,
                    Set.copyOf(Objects.requireNonNullElse(areas, List.of())),
                    department,
                    assurance == null ? Assurance.SUBSTANTIAL : assurance,
                    represents == null
                            ? List.of()
                            : List.of(Organisation.of(represents.kvkNumber(), represents.name(), represents.kind())));
        }
    }

    public static Viewer named(String person) {
        return Objects.requireNonNull(SIGNED_IN.get(person), person);
    }

    /** The same person, also in this role in these areas: people move to another job. */
    public static Viewer named(String person, Role besides, String... areas) {
        SignIn was = signIn(person);
        EnumSet<Role> roles = EnumSet.copyOf(was.roles());
        roles.add(besides);
        SignIn now = new SignIn(
                was.issuer(),
                was.subject(),
                was.displayName(),
                roles,
                Set.of(areas),
                was.department(),
                was.assurance(),
                was.represents());
        return Viewer.of(account(now), now);
    }

    public static NodeId id(String person) {
        return new NodeId(Account.TYPE, person);
    }

    public static Organisation organisationOf(String person) {
        return signIn(person).represents().getFirst();
    }

    /** The directory of the staff in which all of them stand, and nobody else. */
    public static StaffDirectory directory() {
        return new StaffDirectory(role -> ALL.values().stream()
                .filter(one -> one.roles().contains(role))
                .map(People::account)
                .toList());
    }

    /** A directory of a town in which nobody works yet. */
    public static StaffDirectory emptyDirectory() {
        return new StaffDirectory(role -> List.of());
    }

    private static SignIn signIn(String person) {
        return Objects.requireNonNull(ALL.get(person), person);
    }

    private static Account account(SignIn signIn) {
        return Account.of(id(signIn.subject()), signIn);
    }
}
