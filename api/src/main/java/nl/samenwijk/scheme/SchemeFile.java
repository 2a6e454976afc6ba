package nl.samenwijk.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.term.TermRule;
import org.jspecify.annotations.Nullable;

/** Reads {@code schemes.yaml} and refuses what could not be decided by: every outcome needs a ground, every kind one default scheme on every day. */
final class SchemeFile {

    private static final String FILE = "schemes.yaml";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

    private SchemeFile() {}

    /** A scheme as a municipality writes it. */
    record Row(
            String code,
            LocalText name,
            LocalText summary,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<SupportKind> kinds,
            @Nullable List<SupportKind> defaultFor,
            Nature nature,
            AdministrativeAuthority body,
            TermRow term,
            List<GroundRow> grounds,
            @Nullable Long legalEntityAbove,
            @Nullable List<String> areas,
            @Nullable List<InitiatorKind> initiatorKinds) {

        Row {
            must(code != null && CODE.matcher(code).matches(), code, "a code of capitals, digits and underscores");
            must(name != null && summary != null, code, "a name and a summary in nl and in en");
            must(source != null && !source.isBlank(), code, "a source");
            must(validFrom != null, code, "a validFrom");
            must(validTo == null || !validTo.isBefore(validFrom), code, "a validTo that is not before validFrom");
            must(kinds != null && !kinds.isEmpty(), code, "at least one of kinds");
            must(kinds.containsAll(orNone(defaultFor)), code, "among its kinds what it is the default for");
            must(nature != null && body != null && term != null, code, "a nature, a body and a term");
            must(grounds != null, code, "grounds");
        }

        private static void must(boolean holds, @Nullable String code, String what) {
            if (!holds) {
                throw new IllegalArgumentException("the scheme " + code + " must have " + what);
            }
        }

        Scheme scheme() {
            List<Ground> all =
                    new ArrayList<>(grounds.stream().map(GroundRow::ground).toList());
            all.addAll(GeneralGrounds.of(nature, kinds));
            return new Scheme(
                    code,
                    name,
                    summary,
                    source,
                    validFrom,
                    validTo,
                    kinds,
                    orNone(defaultFor),
                    nature,
                    body,
                    term.rule(),
                    List.copyOf(all),
                    legalEntityAbove,
                    orNone(areas),
                    orNone(initiatorKinds));
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return Objects.requireNonNullElse(list, List.of());
        }
    }

    /** The term: by which article, and whether the scheme itself sets it. */
    record TermRow(
            int weeks,
            @Nullable String article,
            boolean byRegulation,
            @Nullable Boolean shifted,
            TermRule.@Nullable Postponement postponement,
            @Nullable Boolean grantedBySilence,
            TermRule.@Nullable Payment payment) {

        TermRow {
            must(weeks >= 1, "a term must have at least one week, not " + weeks);
            must(
                    payment == null || (payment.weeks() >= 1 && payment.article() != null),
                    "a payment must have at least one week, and an article");
        }

        private static void must(boolean holds, String rule) {
            if (!holds) {
                throw new IllegalArgumentException(rule);
            }
        }

        TermRule rule() {
            boolean service = article == null;
            return new TermRule(
                    weeks, article, byRegulation, shifted, postponement, service, grantedBySilence, payment);
        }
    }

    record GroundRow(String code, LocalText text, String article, List<DecisionOutcome> outcomes) {

        GroundRow {
            if (code == null || text == null || article == null || outcomes == null || outcomes.isEmpty()) {
                throw new IllegalArgumentException(
                        "the ground " + code + " must have a code, a text in nl and in en, an article and outcomes");
            }
        }

        Ground ground() {
            return new Ground(code, text, article, EnumSet.copyOf(outcomes));
        }
    }

    static List<Scheme> read(MunicipalityFiles files) {
        if (!files.has(FILE)) {
            return List.of();
        }
        List<Scheme> schemes =
                Arrays.stream(files.yaml(FILE, Row[].class)).map(Row::scheme).toList();
        schemes.forEach(SchemeFile::check);
        for (SupportKind kind : SupportKind.values()) {
            checkDefault(kind, schemes);
        }
        return schemes;
    }

    private static void check(Scheme scheme) {
        long different = scheme.grounds().stream().map(Ground::code).distinct().count();
        must(scheme, different == scheme.grounds().size(), "two of its grounds have the same code");
        must(
                scheme,
                isForPermits(scheme) || !scheme.term().isGrantedBySilence(),
                "only a permit is granted by silence");
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            boolean hasGround = scheme.grounds().stream().anyMatch(ground -> ground.allows(outcome));
            must(scheme, hasGround, "it has no ground for " + outcome);
        }
    }

    private static boolean isForPermits(Scheme scheme) {
        return scheme.nature() == Nature.ORDER && scheme.supportKinds().equals(List.of(SupportKind.PERMIT));
    }

    /** On each day on which the set of schemes changes, from the first one on. */
    private static void checkDefault(SupportKind kind, List<Scheme> schemes) {
        schemes.stream().map(Scheme::validFrom).distinct().sorted().forEach(day -> {
            long defaults = schemes.stream()
                    .filter(scheme -> scheme.isValidOn(day))
                    .filter(scheme -> scheme.defaultFor().contains(kind))
                    .count();
            if (defaults != 1) {
                throw new MunicipalityFileError(
                        FILE, 0, kind + " has " + defaults + " default schemes on " + day + "; it needs exactly one");
            }
        });
    }

    private static void must(Scheme scheme, boolean holds, String rule) {
        if (!holds) {
            throw new MunicipalityFileError(FILE, 0, "scheme " + scheme.code() + ": " + rule);
        }
    }
}
