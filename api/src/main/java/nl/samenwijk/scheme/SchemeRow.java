package nl.samenwijk.scheme;

import static nl.samenwijk.shared.Lists.orNone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.term.TermRule;
import org.jspecify.annotations.Nullable;

/** A scheme as a municipality writes it. */
record SchemeRow(
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
        @Nullable List<InitiatorKind> initiatorKinds,
        @Nullable List<Criterion> criteria,
        @Nullable List<LocalText> obligations,
        @Nullable Long mostPerRequest,
        @Nullable List<AccountingBand> accountingBands,
        @Nullable List<WindowRow> filingWindows,
        @Nullable List<MeetingRow> meetings,
        @Nullable Integer daysBeforeMeeting,
        @Nullable DistributionMethod distribution,
        @Nullable List<CeilingRow> ceilings) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

    /** Grounds, criteria, obligations and bands are read by people. */
    private static final int MOST = 100;

    SchemeRow {
        must(code != null && CODE.matcher(code).matches(), code, "a code of capitals, digits and underscores");
        must(name != null && summary != null, code, "a name and a summary in nl and in en");
        must(source != null && !source.isBlank(), code, "a source");
        must(validFrom != null, code, "a validFrom");
        must(validTo == null || !validTo.isBefore(validFrom), code, "a validTo that is not before validFrom");
        must(kinds != null && !kinds.isEmpty(), code, "at least one of kinds");
        must(kinds.containsAll(orNone(defaultFor)), code, "among its kinds what it is the default for");
        must(nature != null && body != null && term != null, code, "a nature, a body and a term");
        must(grounds != null, code, "grounds");
        few(code, "grounds", grounds);
        few(code, "criteria", criteria);
        few(code, "obligations", obligations);
        few(code, "accountingBands", accountingBands);
        must(isAmount(legalEntityAbove), code, "a legalEntityAbove in cents from 0 to " + Checks.MOST_CENTS);
        must(isAmount(mostPerRequest), code, "a mostPerRequest in cents from 0 to " + Checks.MOST_CENTS);
        must(
                daysBeforeMeeting == null || (daysBeforeMeeting >= 0 && daysBeforeMeeting <= 366),
                code,
                "daysBeforeMeeting from 0 to 366");
    }

    private static void few(@Nullable String code, String field, @Nullable Collection<?> list) {
        must(list == null || list.size() <= MOST, code, "at most " + MOST + " " + field);
    }

    private static boolean isAmount(@Nullable Long cents) {
        return cents == null || (cents >= 0 && cents <= Checks.MOST_CENTS);
    }

    private static void must(boolean holds, @Nullable String code, String what) {
        Rule.must(holds, "the scheme " + code + " must have " + what);
    }

    Scheme scheme() {
        return SchemeBuilder.builder()
                .code(code)
                .name(name)
                .summary(summary)
                .source(source)
                .validFrom(validFrom)
                .validTo(validTo)
                .supportKinds(kinds)
                .defaultFor(orNone(defaultFor))
                .nature(nature)
                .body(body)
                .term(term.rule())
                .grounds(allGrounds())
                .legalEntityAbove(legalEntityAbove)
                .areaCodes(orNone(areas))
                .initiatorKinds(orNone(initiatorKinds))
                .criteria(orNone(criteria))
                .obligations(orNone(obligations))
                .mostPerRequest(mostPerRequest)
                .accountingBands(bands())
                .filingWindows(all(filingWindows, WindowRow::windows))
                .meetings(datedMeetings())
                .daysBeforeMeeting(daysBeforeMeeting)
                .distribution(givesMoney() && distribution == null ? DistributionMethod.FIRST_COMPLETE : distribution)
                .ceilings(all(ceilings, CeilingRow::ceilings))
                .build();
    }

    private boolean givesMoney() {
        return kinds.contains(SupportKind.FUNDING);
    }

    private List<Ground> allGrounds() {
        List<Ground> all =
                new ArrayList<>(grounds.stream().map(GroundRow::ground).toList());
        all.addAll(GeneralGrounds.of(nature, kinds));
        return List.copyOf(all);
    }

    private List<AccountingBand> bands() {
        boolean byLaw = givesMoney() && orNone(accountingBands).isEmpty();
        return byLaw ? List.of(AccountingBand.OF_THE_LAW) : orNone(accountingBands);
    }

    private List<SchemeMeeting> datedMeetings() {
        return all(meetings, MeetingRow::meetings).stream()
                .sorted(Comparator.comparing(SchemeMeeting::on))
                .toList();
    }

    private static <R, T> List<T> all(@Nullable List<R> rows, Function<R, List<T>> expand) {
        return orNone(rows).stream().flatMap(row -> expand.apply(row).stream()).toList();
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
            Rule.must(weeks >= 1, "a term must have at least one week, not " + weeks);
            Rule.must(
                    payment == null || (payment.weeks() >= 1 && payment.article() != null),
                    "a payment must have at least one week, and an article");
        }

        TermRule rule() {
            boolean service = article == null;
            return new TermRule(
                    weeks, article, byRegulation, shifted, postponement, service, grantedBySilence, payment);
        }
    }

    /** A ground, and the outcomes that can rest on it. */
    record GroundRow(String code, LocalText text, String article, List<DecisionOutcome> outcomes) {

        GroundRow {
            Rule.must(
                    code != null && text != null && article != null && outcomes != null && !outcomes.isEmpty(),
                    "the ground " + code + " must have a code, a text in nl and in en, an article and outcomes");
        }

        Ground ground() {
            return new Ground(code, text, article, EnumSet.copyOf(outcomes));
        }
    }
}
