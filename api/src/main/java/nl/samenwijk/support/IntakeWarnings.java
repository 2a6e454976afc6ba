package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Warning;

/** What to know about a request that is received all the same: each says what follows from it. */
final class IntakeWarnings {

    private final RequestSupport input;
    private final Initiative initiative;
    private final Scheme scheme;
    private final SupportRequest request;
    private final List<Warning> warnings = new ArrayList<>();

    private IntakeWarnings(RequestSupport input, Initiative initiative, Scheme scheme, SupportRequest request) {
        this.input = input;
        this.initiative = initiative;
        this.scheme = scheme;
        this.request = request;
    }

    static List<Warning> of(
            RequestSupport input, Initiative initiative, Scheme scheme, SupportRequest request, LocalDate today) {
        IntakeWarnings all = new IntakeWarnings(input, initiative, scheme, request);
        all.whoAndWhere();
        all.when(today);
        all.masked();
        return List.copyOf(all.warnings);
    }

    private void whoAndWhere() {
        boolean naturalPerson = initiative.initiator().isNaturalPerson() && input.coSigner() == null;
        warn(!scheme.isOpenIn(area()), Warning.at(Warning.Code.OUTSIDE_AREA));
        warn(!scheme.isOpenTo(initiative.initiator().kind()), Warning.at(Warning.Code.OTHER_INITIATORS));
        warn(
                naturalPerson && scheme.needsCoSigner(input.need().asked()),
                Warning.at(Warning.Code.CO_SIGNER_NEEDED, "coSigner"));
    }

    private void when(LocalDate today) {
        boolean passed =
                input.need().firstDay().filter(day -> day.isBefore(today)).isPresent();
        warn(passed, Warning.at(Warning.Code.DATE_PASSED, "need"));
        doneBefore().ifPresent(warnings::add);
        warn(!scheme.isFiledInTime(area(), request.receivedOn()), Warning.at(Warning.Code.WINDOW_CLOSED));
        meetingTooLate().ifPresent(warnings::add);
    }

    /** The plan starts when the town may not have decided yet about the money for it. */
    private Optional<Warning> doneBefore() {
        return Optional.ofNullable(initiative.startsOn())
                .filter(start -> request.kind() == SupportKind.FUNDING && !start.isAfter(request.dueOn()))
                .map(start -> Warning.saying(Warning.Code.DONE_BEFORE, start, request.dueOn()));
    }

    private Optional<Warning> meetingTooLate() {
        return scheme.meetingAfter(area(), request.receivedOn())
                .filter(meeting -> meeting.isAfter(request.dueOn()))
                .map(meeting -> Warning.saying(Warning.Code.MEETING_TOO_LATE, meeting, request.dueOn()));
    }

    private void masked() {
        PersonalData.maskedWarning("explanation", input.explanation()).ifPresent(warnings::add);
        warn(!input.need().equals(input.need().withoutBsn()), Warning.at(Warning.Code.BSN_MASKED, "need"));
    }

    private String area() {
        return initiative.place().areaCode();
    }

    private void warn(boolean holds, Warning warning) {
        if (holds) {
            warnings.add(warning);
        }
    }
}
