package nl.samenwijk.letter;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.NodeId;

/**
 * What every letter says.
 *
 * @param request the request that it is about: its parties may read it
 * @param reference what a person says on the phone
 * @param title of the initiative
 * @param addressee a name
 * @param date the day that stands on it
 * @param body in whose name it is written
 * @param asked what was asked, as it was frozen at receipt
 */
public record LetterHead(
        NodeId request,
        String reference,
        String title,
        String addressee,
        LocalDate date,
        Language language,
        AdministrativeAuthority body,
        LocalDate receivedOn,
        List<AskedLine> asked) {}
