package nl.samenwijk.letter;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.NodeId;

/**
 * What every letter says.
 *
 * @param request the request that it is about
 * @param reference what a person says on the phone
 * @param title of the initiative
 * @param date the day that stands on it
 * @param body in whose name it is written
 * @param sentIn what the addressee sent in
 * @param receivedOn the day on which that was received: what somebody else sent in, and when, is not the addressee's to know
 * @param asked what was asked, as it was frozen at receipt; empty in a letter about an objection
 */
public record LetterHead(
        NodeId request,
        String reference,
        String title,
        Addressee addressee,
        LocalDate date,
        Language language,
        AdministrativeAuthority body,
        SentIn sentIn,
        LocalDate receivedOn,
        List<AskedLine> asked) {

    /** What a letter answers. */
    public enum SentIn {
        REQUEST,
        OBJECTION
    }
}
