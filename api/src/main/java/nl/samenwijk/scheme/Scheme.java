package nl.samenwijk.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.term.TermRule;
import org.jspecify.annotations.Nullable;

/**
 * A scheme (regeling) in one of its versions: which support, who decides, in which term, on which grounds. A request is judged by the version that was valid on
 * the day of receipt.
 *
 * @param source where it comes from, or that it is an assumption
 * @param validTo the last day; null when no end is known
 * @param defaultFor the kinds for which it serves when no scheme is named
 * @param legalEntityAbove above this amount in cents a natural person needs a legal entity as co-signer; null without such a rule
 * @param areaCodes where it is open; empty when everywhere
 * @param initiatorKinds for whom it is open; empty when for all
 * @param criteria what the town looks at
 * @param obligations what every grant under it demands in return (Awb 4:37)
 * @param mostPerRequest the most in cents that can be granted to one request; null without such a rule
 * @param accountingBands how one accounts for a grant, the smallest first and the last without an end; empty when no money is granted
 * @param filingWindows when one can file; empty when always
 * @param meetings when requests are advised on, earliest first
 * @param daysBeforeMeeting so many days before a meeting a request must be in; null without such a rule
 * @param distribution in which order money is given out; null when no money is granted
 * @param ceilings the most that can be granted, for each year; either all for one area, or all for the whole town
 */
@RecordBuilder
public record Scheme(
        String code,
        LocalText name,
        LocalText summary,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<SupportKind> supportKinds,
        List<SupportKind> defaultFor,
        Nature nature,
        AdministrativeAuthority body,
        TermRule term,
        List<Ground> grounds,
        @Nullable Long legalEntityAbove,
        List<String> areaCodes,
        List<InitiatorKind> initiatorKinds,
        List<Criterion> criteria,
        List<LocalText> obligations,
        @Nullable Long mostPerRequest,
        List<AccountingBand> accountingBands,
        List<FilingWindow> filingWindows,
        List<SchemeMeeting> meetings,
        @Nullable Integer daysBeforeMeeting,
        @Nullable DistributionMethod distribution,
        List<Ceiling> ceilings) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isDefaultFor(SupportKind kind, LocalDate day) {
        return isValidOn(day) && defaultFor.contains(kind);
    }

    public boolean covers(SupportKind kind) {
        return supportKinds.contains(kind);
    }

    public Optional<Ground> ground(String groundCode) {
        return grounds.stream()
                .filter(ground -> ground.code().equals(groundCode))
                .findFirst();
    }

    public boolean isOpenIn(String areaCode) {
        return areaCodes.isEmpty() || areaCodes.contains(areaCode);
    }

    public boolean isOpenTo(InitiatorKind kind) {
        return initiatorKinds.isEmpty() || initiatorKinds.contains(kind);
    }

    /** Whether a natural person who asks this much needs a legal entity beside them. */
    public boolean needsCoSigner(long cents) {
        return legalEntityAbove != null && cents > legalEntityAbove;
    }

    /** Whether one can file from this area on this day; always where no window is set. */
    public boolean isFiledInTime(String areaCode, LocalDate day) {
        List<FilingWindow> windows =
                filingWindows.stream().filter(window -> window.isFor(areaCode)).toList();
        return windows.isEmpty() || windows.stream().anyMatch(window -> window.isOpenOn(day));
    }

    /** The first meeting that can advise on what came in on this day; empty when none is known. */
    public Optional<LocalDate> meetingAfter(String areaCode, LocalDate receivedOn) {
        LocalDate earliest = receivedOn.plusDays(daysBeforeMeeting == null ? 0 : daysBeforeMeeting);
        return meetings.stream()
                .filter(meeting -> meeting.isFor(areaCode))
                .map(SchemeMeeting::on)
                .filter(day -> !day.isBefore(earliest))
                .findFirst();
    }

    public int termWeeks() {
        return term.weeks();
    }

    public @Nullable String termArticle() {
        return term.article();
    }

    /** How one accounts for a grant of this amount. */
    public AccountingBand bandFor(long cents) {
        return accountingBands.stream()
                .filter(band -> band.holds(cents))
                .findFirst()
                .orElse(AccountingBand.OF_THE_LAW);
    }

    /** Whether money under it is bounded; one without ceilings is bounded by nothing but its grounds. */
    public boolean hasCeilings() {
        return !ceilings.isEmpty();
    }

    /** For which area the money of a place is counted; null when it is counted for the whole town. */
    public @Nullable String ceilingArea(@Nullable String areaCode) {
        return ceilings.stream().anyMatch(ceiling -> ceiling.areaCode() != null) ? areaCode : null;
    }

    /** The ceiling that counts in an area; empty when none was set for that area and year. */
    public Optional<Ceiling> ceiling(@Nullable String areaCode, int year) {
        String area = ceilingArea(areaCode);
        return ceilings.stream()
                .filter(ceiling -> ceiling.year() == year && Objects.equals(ceiling.areaCode(), area))
                .findFirst();
    }
}
