package nl.samenwijk.shared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The municipality this server is for, and what it promised about its own pace. */
@Component
public class Municipality {

    private static final String FILE = "municipality.yaml";

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
            return new Facts("GM0000", "", "INI", "", 5, 28, List.of());
        }
    }
}
