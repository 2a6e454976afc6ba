package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeBuilder;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.shared.Words;
import org.jspecify.annotations.Nullable;

/** Requests as they come in on a day in Centrum, and what is warned of. */
final class Arrivals {

    private static final Schemes SCHEMES = new Schemes(TownFiles.dordrecht());

    private Arrivals() {}

    static List<Warning> warnings(SupportNeed need, LocalDate today, @Nullable LocalDate startsOn) {
        Initiative plan = InitiativeBuilder.builder(Plans.published("resident"))
                .startsOn(startsOn)
                .build();
        SupportRequest request = Asked.received(
                need, plan, Asked.deed("resident", Actor.Role.INITIATOR, Asked.moment(today.toString())));
        RequestSupport input =
                new RequestSupport("plan", UUID.randomUUID(), "Zonder dit lukt het niet.", need, null, null, null);
        Scheme scheme = SCHEMES.find(request.schemeCode(), today).orElseThrow();
        return IntakeWarnings.of(input, plan, scheme, request, today);
    }

    static List<Warning.Code> codes(SupportNeed need, LocalDate today, @Nullable LocalDate startsOn) {
        return warnings(need, today, startsOn).stream().map(Warning::code).toList();
    }

    static String sentence(List<Warning> warnings, Warning.Code code, Language language) {
        return warnings.stream()
                .filter(warning -> warning.code() == code)
                .map(warning -> Words.say(warning.message(), language))
                .findFirst()
                .orElseThrow();
    }
}
