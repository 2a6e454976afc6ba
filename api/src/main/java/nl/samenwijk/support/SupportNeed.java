package nl.samenwijk.support;

import static nl.samenwijk.privacy.PersonalData.masked;

import java.beans.Introspector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What is asked: each kind of support with its own fields. Frozen at receipt; a citizen service number in it is masked, because a request is never refused for one. */
public sealed interface SupportNeed {

    int LONGEST_TEXT = 2_000;
    int LONGEST_PLACE = 300;
    int LONGEST_ITEM = 200;
    int MOST_ITEMS = 100;

    SupportKind kind();

    /** The field of the input in which it stands: {@code funding} for a {@code FundingNeed}. */
    default String field() {
        return Introspector.decapitalize(getClass().getSimpleName().replace("Need", ""));
    }

    /** Notes everything that is wrong with it. */
    void check(Checks checks);

    /** The same without citizen service numbers. */
    SupportNeed withoutBsn();

    /** How much money is asked, in cents; zero for what costs no money. */
    default long asked() {
        return 0;
    }

    /** The first day for which it is asked, when it is for a day. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** Money. */
    @TypeAlias("funding")
    record FundingNeed(String schemeCode, long amount, String purpose, List<CostItem> costs) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.FUNDING;
        }

        @Override
        public void check(Checks checks) {
            checks.amount("amount", amount);
            checks.text("purpose", purpose, 1, LONGEST_TEXT);
            checks.few("costs", costs, 1, MOST_ITEMS);
            for (int i = 0; i < costs.size(); i++) {
                checks.in("costs", i).line("what", costs.get(i).what(), 1, LONGEST_ITEM);
                checks.in("costs", i).amount("amount", costs.get(i).amount());
            }
            checks.must(coversAmount(), "costs", "error.costsBelowAmount");
        }

        @Override
        public SupportNeed withoutBsn() {
            return new FundingNeed(
                    schemeCode,
                    amount,
                    masked(purpose),
                    costs.stream()
                            .map(cost -> new CostItem(masked(cost.what()), cost.amount()))
                            .toList());
        }

        private boolean coversAmount() {
            return costs.stream().mapToLong(CostItem::amount).sum() >= amount;
        }

        @Override
        public long asked() {
            return amount;
        }
    }

    /** A permit (vergunning). */
    @TypeAlias("permit")
    record PermitNeed(
            String activity,
            String place,
            LocalDate from,
            LocalDate until,
            @Nullable Integer visitors) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.PERMIT;
        }

        @Override
        public void check(Checks checks) {
            checks.text("activity", activity, 1, LONGEST_TEXT);
            checks.line("place", place, 1, LONGEST_PLACE);
            checks.period("from", from, "until", until);
            checks.count("visitors", visitors);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new PermitNeed(masked(activity), masked(place), from, until, visitors);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(from);
        }
    }

    /** Things on loan (bruikleen). */
    @TypeAlias("materialLoan")
    record MaterialLoanNeed(List<ItemQuantity> items, LocalDate from, LocalDate until) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.MATERIAL_LOAN;
        }

        @Override
        public void check(Checks checks) {
            checks.few("items", items, 1, MOST_ITEMS);
            for (int i = 0; i < items.size(); i++) {
                checks.in("items", i).line("what", items.get(i).what(), 1, LONGEST_ITEM);
                checks.in("items", i).count("quantity", items.get(i).quantity());
            }
            checks.period("from", from, "until", until);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new MaterialLoanNeed(
                    items.stream()
                            .map(item -> new ItemQuantity(masked(item.what()), item.quantity()))
                            .toList(),
                    from,
                    until);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(from);
        }
    }

    /** Somebody who knows. */
    @TypeAlias("expertise")
    record ExpertiseNeed(String question, @Nullable Integer hours) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.EXPERTISE;
        }

        @Override
        public void check(Checks checks) {
            checks.text("question", question, 1, LONGEST_TEXT);
            checks.count("hours", hours);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new ExpertiseNeed(masked(question), hours);
        }
    }

    /** A room or a place to be. */
    @TypeAlias("space")
    record SpaceNeed(
            String purpose,
            LocalDate from,
            LocalDate until,
            @Nullable Integer people) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.SPACE;
        }

        @Override
        public void check(Checks checks) {
            checks.text("purpose", purpose, 1, LONGEST_TEXT);
            checks.period("from", from, "until", until);
            checks.count("people", people);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new SpaceNeed(masked(purpose), from, until, people);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(from);
        }
    }

    /** Work on a street, a square or green. */
    @TypeAlias("publicSpaceWork")
    record PublicSpaceWorkNeed(String work, String place) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.PUBLIC_SPACE_WORK;
        }

        @Override
        public void check(Checks checks) {
            checks.text("work", work, 1, LONGEST_TEXT);
            checks.line("place", place, 1, LONGEST_PLACE);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new PublicSpaceWorkNeed(masked(work), masked(place));
        }
    }

    /** Help to reach people. */
    @TypeAlias("communication")
    record CommunicationNeed(
            String message, String channel, @Nullable LocalDate by) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.COMMUNICATION;
        }

        @Override
        public void check(Checks checks) {
            checks.text("message", message, 1, LONGEST_TEXT);
            checks.line("channel", channel, 1, LONGEST_PLACE);
            checks.day("by", by);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new CommunicationNeed(masked(message), masked(channel), by);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.ofNullable(by);
        }
    }

    /** Presence of enforcement: handled with care, the public sees only that it was asked. */
    @TypeAlias("enforcementPresence")
    record EnforcementPresenceNeed(String concern, String place, LocalDate from, LocalDate until)
            implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.ENFORCEMENT_PRESENCE;
        }

        @Override
        public void check(Checks checks) {
            checks.text("concern", concern, 1, LONGEST_TEXT);
            checks.line("place", place, 1, LONGEST_PLACE);
            checks.period("from", from, "until", until);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new EnforcementPresenceNeed(masked(concern), masked(place), from, until);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(from);
        }
    }

    /** Getting in touch with a partner. */
    @TypeAlias("partnerLink")
    record PartnerLinkNeed(String partner, String question) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.PARTNER_LINK;
        }

        @Override
        public void check(Checks checks) {
            checks.line("partner", partner, 1, LONGEST_PLACE);
            checks.text("question", question, 1, LONGEST_TEXT);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new PartnerLinkNeed(masked(partner), masked(question));
        }
    }

    /** A training. */
    @TypeAlias("training")
    record TrainingNeed(
            String subject,
            @Nullable Integer people,
            @Nullable LocalDate by) implements SupportNeed {

        @Override
        public SupportKind kind() {
            return SupportKind.TRAINING;
        }

        @Override
        public void check(Checks checks) {
            checks.text("subject", subject, 1, LONGEST_TEXT);
            checks.count("people", people);
            checks.day("by", by);
        }

        @Override
        public SupportNeed withoutBsn() {
            return new TrainingNeed(masked(subject), people, by);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.ofNullable(by);
        }
    }
}
