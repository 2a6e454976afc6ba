package nl.samenwijk.letter;

import java.time.Instant;
import nl.samenwijk.shared.Fingerprint;

/**
 * The PDF of a letter, as it was made when somebody first asked for it. It is never made again.
 *
 * @param id that of the letter
 * @param sha256 in hex, of its bytes
 */
// There is one for each letter, so that arrays are compared by identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
record KeptPdf(String id, String sha256, byte[] pdf, Instant createdAt) {

    static KeptPdf of(Letter letter, byte[] pdf, Instant now) {
        return new KeptPdf(letter.id(), Fingerprint.of(pdf), pdf, now);
    }

    boolean isWhole() {
        return sha256.equals(Fingerprint.of(pdf));
    }
}
