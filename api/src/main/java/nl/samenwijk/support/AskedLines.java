package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.letter.AskedLine;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** What was asked, line by line, as a letter says it. */
final class AskedLines {

    private final List<AskedLine> lines = new ArrayList<>();

    private AskedLines() {}

    static List<AskedLine> of(SupportRequest request) {
        AskedLines asked = new AskedLines();
        asked.value("letter.asked.kind", request.kind());
        asked.need(request.need());
        asked.words("letter.asked.explanation", request.explanation());
        return List.copyOf(asked.lines);
    }

    /** How much of a thing. */
    static Phrase said(ItemQuantity item) {
        return Phrase.of("letter.item.quantity", item.what(), item.quantity());
    }

    private void need(SupportNeed need) {
        switch (need) {
            case SupportNeed.FundingNeed money -> money(money);
            case SupportNeed.PermitNeed permit -> {
                words("letter.asked.activity", permit.activity());
                words("letter.asked.place", permit.place());
                period(permit.from(), permit.until());
                value("letter.asked.visitors", permit.visitors());
            }
            case SupportNeed.MaterialLoanNeed loan -> {
                loan.items().forEach(item -> line("letter.asked.item", said(item)));
                period(loan.from(), loan.until());
            }
            case SupportNeed.ExpertiseNeed expertise -> {
                words("letter.asked.question", expertise.question());
                value("letter.asked.hours", expertise.hours());
            }
            case SupportNeed.SpaceNeed space -> {
                words("letter.asked.purpose", space.purpose());
                period(space.from(), space.until());
                value("letter.asked.people", space.people());
            }
            case SupportNeed.PublicSpaceWorkNeed work -> {
                words("letter.asked.work", work.work());
                words("letter.asked.place", work.place());
            }
            case SupportNeed.CommunicationNeed communication -> {
                words("letter.asked.message", communication.message());
                words("letter.asked.channel", communication.channel());
                value("letter.asked.by", communication.by());
            }
            case SupportNeed.EnforcementPresenceNeed presence -> {
                words("letter.asked.concern", presence.concern());
                words("letter.asked.place", presence.place());
                period(presence.from(), presence.until());
            }
            case SupportNeed.PartnerLinkNeed link -> {
                words("letter.asked.partner", link.partner());
                words("letter.asked.question", link.question());
            }
            case SupportNeed.TrainingNeed training -> {
                words("letter.asked.subject", training.subject());
                value("letter.asked.people", training.people());
                value("letter.asked.by", training.by());
            }
        }
    }

    private void money(SupportNeed.FundingNeed money) {
        value("letter.asked.amount", new Euros(money.amount()));
        words("letter.asked.purpose", money.purpose());
        money.costs()
                .forEach(cost -> line(
                        "letter.asked.cost", Phrase.of("letter.item.cost", cost.what(), new Euros(cost.amount()))));
    }

    private void period(LocalDate from, LocalDate until) {
        value("letter.asked.from", from);
        value("letter.asked.until", until);
    }

    private void words(String label, String words) {
        line(label, Phrase.verbatim(words));
    }

    /** Nothing for what was not filled in. */
    private void value(String label, @Nullable Object value) {
        if (value != null) {
            line(label, Phrase.of("name", value));
        }
    }

    private void line(String label, Phrase value) {
        lines.add(new AskedLine(Phrase.of(label), value));
    }
}
