package nl.samenwijk.shared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The municipality this server is for, and what it promised about its own pace. */
@Component
public class Municipality {

    private static final String FILE = "municipality.yaml";

    /** The ombudsman of every municipality that has none of its own (Awb 9:17). */
    private static final String NATIONAL_OMBUDSMAN = "Nationale ombudsman, Postbus 93122, 2509 AC Den Haag";

    private final Facts facts;

    Municipality(MunicipalityFiles files) {
        files.demand(FILE);
        facts = files.has(FILE) ? files.yaml(FILE, Facts.class) : Facts.none();
    }

    /** CBS code, such as {@code GM0505}. */
    public String code() {
        return facts.code();
    }

    public String name() {
        return facts.name();
    }

    /** What a reference begins with, such as {@code DOR} in {@code DOR-2026-00042}. */
    public String referencePrefix() {
        return facts.referencePrefix();
    }

    /** Where an objection goes, as one line. */
    public String postalAddress() {
        return facts.postalAddress();
    }

    /** Where one appeals against a decision on an objection (Awb 8:1, 8:7): name and address, as one line. */
    public String court() {
        return facts.court();
    }

    /** Whether an advisory committee hears objections (Awb 7:13): then twelve weeks count instead of six. */
    public boolean hearsObjectionsByCommittee() {
        return Boolean.TRUE.equals(facts.objectionCommittee());
    }

    /** To whom one can go with a complaint after the town answered it: name and address, as one line. */
    public String ombudsman() {
        return facts.ombudsman() == null ? NATIONAL_OMBUDSMAN : facts.ombudsman();
    }

    /** Working days in which a coordinator looks at a new initiative: a promise of the town, not a legal term. */
    public int publishWithinWorkingDays() {
        return facts.publishWithinWorkingDays();
    }

    /** Days after which a delivery that nobody confirmed goes back to the coordinator. */
    public int confirmDeliveryWithinDays() {
        return facts.confirmDeliveryWithinDays();
    }

    /** The name of a department, or its code when the town gave no name. */
    public LocalText department(String code) {
        return facts.departments().stream()
                .filter(department -> department.code().equals(code))
                .map(Department::name)
                .findFirst()
                .orElse(new LocalText(code, code));
    }

    public Optional<Department> findDepartment(String code) {
        return facts.departments().stream()
                .filter(department -> department.code().equals(code))
                .findFirst();
    }

    /** A part of the organisation that carries out commitments. */
    public record Department(String code, LocalText name) {}

    private record Facts(
            String code,
            String name,
            String referencePrefix,
            String postalAddress,
            String court,
            @Nullable Boolean objectionCommittee,
            @Nullable String ombudsman,
            int publishWithinWorkingDays,
            int confirmDeliveryWithinDays,
            List<Department> departments) {

        private static final Pattern CODE = Pattern.compile("GM[A-Z0-9]{4}");
        private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,6}");

        Facts {
            must(code != null && CODE.matcher(code).matches(), "a code such as GM0505");
            must(name != null, "a name");
            must(referencePrefix != null && PREFIX.matcher(referencePrefix).matches(), "a referencePrefix such as DOR");
            must(postalAddress != null, "a postalAddress");
            must(court != null, "a court with its address");
            must(publishWithinWorkingDays > 0, "publishWithinWorkingDays of at least 1");
            must(confirmDeliveryWithinDays > 0, "confirmDeliveryWithinDays of at least 1");
            must(departments != null, "departments, if only an empty list");
        }

        private static void must(boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException("a municipality must have " + what);
            }
        }

        static Facts none() {
            return new Facts("GM0000", "", "INI", "", "", null, null, 5, 28, List.of());
        }
    }
}
