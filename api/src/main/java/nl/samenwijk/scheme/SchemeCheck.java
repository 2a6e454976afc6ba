package nl.samenwijk.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.shared.MunicipalityEntry;
import org.jspecify.annotations.Nullable;

/** What must fit together within one scheme: every outcome needs a ground, and only who gives money has rules about it. */
final class SchemeCheck {

    /** In one list: so many meetings of all areas in many years. */
    private static final int MOST_DATED = 2_000;

    private final MunicipalityEntry<Scheme> entry;
    private final Scheme scheme;

    private SchemeCheck(MunicipalityEntry<Scheme> entry) {
        this.entry = entry;
        this.scheme = entry.value();
    }

    static void alone(MunicipalityEntry<Scheme> entry) {
        SchemeCheck check = new SchemeCheck(entry);
        check.grounds();
        check.money();
        check.bands();
        check.ceilings();
        check.areas();
        check.dated();
    }

    private void grounds() {
        must(areDistinct(scheme.grounds().stream().map(Ground::code)), "two of its grounds have the same code");
        must(isForPermits() || !scheme.term().isGrantedBySilence(), "only a permit is granted by silence");
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            boolean hasGround = scheme.grounds().stream().anyMatch(ground -> ground.allows(outcome));
            must(hasGround, "it has no ground for " + outcome);
        }
    }

    private boolean isForPermits() {
        return scheme.nature() == Nature.ORDER && scheme.supportKinds().equals(List.of(SupportKind.PERMIT));
    }

    private void money() {
        boolean saysHow = scheme.mostPerRequest() != null
                || scheme.distribution() != null
                || scheme.hasCeilings()
                || !scheme.accountingBands().isEmpty();
        must(
                !saysHow || scheme.covers(SupportKind.FUNDING),
                "only a scheme for FUNDING has mostPerRequest, accountingBands, distribution or ceilings");
    }

    private void bands() {
        List<AccountingBand> bands = scheme.accountingBands();
        for (int i = 0; i < bands.size(); i++) {
            Long end = bands.get(i).upTo();
            boolean isLast = i == bands.size() - 1;
            must(isLast == (end == null), "the last of its accountingBands, and no other, must have no upTo");
            must(end == null || i == 0 || isAbove(end, bands.get(i - 1)), "its accountingBands must go upwards");
        }
    }

    private static boolean isAbove(long end, AccountingBand before) {
        return before.upTo() != null && end > before.upTo();
    }

    private void ceilings() {
        List<Ceiling> ceilings = scheme.ceilings();
        must(
                areDistinct(ceilings.stream().map(one -> one.year() + " " + one.areaCode())),
                "two of its ceilings are for the same year and area");
        long wholeTown = ceilings.stream().filter(one -> one.areaCode() == null).count();
        must(
                wholeTown == 0 || wholeTown == ceilings.size(),
                "its ceilings must be either all by area or all for the whole town");
    }

    private void areas() {
        mustBeOpenIn(scheme.ceilings().stream().map(Ceiling::areaCode));
        mustBeOpenIn(scheme.meetings().stream().map(SchemeMeeting::areaCode));
        mustBeOpenIn(scheme.filingWindows().stream().map(FilingWindow::areaCode));
    }

    private void mustBeOpenIn(Stream<@Nullable String> areas) {
        Set<String> named = areas.flatMap(Stream::ofNullable).collect(Collectors.toSet());
        named.forEach(area -> must(scheme.isOpenIn(area), "it names the area " + area + " in which it is not open"));
    }

    private void dated() {
        Stream.<Collection<?>>of(scheme.meetings(), scheme.filingWindows(), scheme.ceilings())
                .forEach(list -> must(
                        list.size() <= MOST_DATED,
                        "it may have at most " + MOST_DATED + " each of meetings, filingWindows and ceilings"));
    }

    private static boolean areDistinct(Stream<String> values) {
        List<String> all = values.toList();
        return all.stream().distinct().count() == all.size();
    }

    private void must(boolean holds, String rule) {
        if (!holds) {
            throw entry.error("scheme " + scheme.code() + ": " + rule);
        }
    }
}
