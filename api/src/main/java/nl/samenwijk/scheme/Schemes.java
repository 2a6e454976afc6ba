package nl.samenwijk.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.term.TermRule;
import nl.samenwijk.term.TermRules;
import org.springframework.stereotype.Component;

/** The schemes of the municipality, each in the version that is valid on a day. */
@Component
public class Schemes implements TermRules {

    private static final int MOST_VERSIONS = 100;

    private final List<Scheme> schemes;

    public Schemes(MunicipalityFiles files) {
        this.schemes = SchemeFile.read(files);
    }

    public List<Scheme> validOn(LocalDate day) {
        return schemes.stream().filter(scheme -> scheme.isValidOn(day)).toList();
    }

    public Optional<Scheme> find(String code, LocalDate day) {
        return validOn(day).stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst();
    }

    /** All versions of a scheme, the newest first. */
    public List<Scheme> versions(String code) {
        return schemes.stream()
                .filter(scheme -> scheme.code().equals(code))
                .sorted(Comparator.comparing(Scheme::validFrom).reversed())
                .limit(MOST_VERSIONS)
                .toList();
    }

    /** The one scheme that serves for a kind of support when none is named. */
    public Optional<Scheme> defaultFor(SupportKind kind, LocalDate day) {
        return schemes.stream().filter(scheme -> scheme.isDefaultFor(kind, day)).findFirst();
    }

    @Override
    public Optional<TermRule> ofScheme(String code, LocalDate on) {
        return find(code, on).map(Scheme::term);
    }

    @Override
    public Optional<TermRule> ofKind(String kind, LocalDate on) {
        return Arrays.stream(SupportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .flatMap(one -> defaultFor(one, on))
                .map(Scheme::term);
    }
}
