package nl.samenwijk.scheme;

import java.time.LocalDate;
import java.util.List;
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
 */
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
        List<InitiatorKind> initiatorKinds) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
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

    public int termWeeks() {
        return term.weeks();
    }

    public @Nullable String termArticle() {
        return term.article();
    }
}
