package nl.samenwijk.letter;

import java.util.Optional;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Fingerprint;
import nl.samenwijk.shared.TownClock;
import org.springframework.stereotype.Component;

/**
 * Writes letters and keeps them. The letter comes first, then the one write that refers to it: whoever is cut off between leaves a letter that nobody knows of,
 * and never a reference to nothing.
 */
@Component
public class Letters {

    private final LetterPage page;
    private final LetterPdf pdf;
    private final LetterStore store;
    private final PdfStore pdfs;
    private final LetterReaders readers;
    private final PortalConsents consents;
    private final TownClock clock;

    Letters(
            LetterPage page,
            LetterPdf pdf,
            LetterStore store,
            PdfStore pdfs,
            LetterReaders readers,
            PortalConsents consents,
            TownClock clock) {
        this.page = page;
        this.pdf = pdf;
        this.store = store;
        this.pdfs = pdfs;
        this.readers = readers;
        this.consents = consents;
        this.clock = clock;
    }

    /** Writes the letter that these facts make, and keeps it. It goes through the portal when the addressee consented to that for this kind of letter. */
    public LetterRef write(LetterContents contents) {
        boolean consented = consents.allow(contents.head().addressee(), contents.kind());
        return write(contents, consented ? Channel.PORTAL : Channel.LETTER);
    }

    /** The same, by the channel that somebody chose. The same facts make the same letter, which is then there already. */
    public LetterRef write(LetterContents contents, Channel channel) {
        Letter letter = written(contents);
        store.insert(letter);
        return letter.ref(channel);
    }

    /** The page that {@link #write} would keep. Nothing is kept. */
    public String preview(LetterContents contents) {
        return page.of(contents);
    }

    private Letter written(LetterContents contents) {
        LetterHead head = contents.head();
        String html = page.of(contents);
        return new Letter(
                Fingerprint.of(html),
                contents.kind(),
                head.language(),
                head.request(),
                head.reference(),
                head.addressee().name(),
                head.date(),
                html,
                page.style().hash(),
                clock.now());
    }

    /** The letter, when it is there and this person may read it. */
    public Optional<Letter> find(String sha256, Viewer viewer) {
        return store.byId(sha256)
                .filter(letter -> readers.mayRead(viewer, letter.request(), sha256))
                .map(Letters::demandWhole);
    }

    /** The same letter as an accessible PDF: made of the page when it is first asked for, and kept (decision 0031). */
    public byte[] pdf(Letter letter) {
        KeptPdf kept = pdfs.byLetter(letter.id()).orElseGet(() -> made(letter));
        if (!kept.isWhole()) {
            throw new IllegalStateException("the PDF of letter " + letter.id() + " is not what was made");
        }
        return kept.pdf();
    }

    /** Of two who make it at once the first is kept. */
    private KeptPdf made(Letter letter) {
        KeptPdf fresh = KeptPdf.of(letter, pdf.of(letter.html(), letter.sentOn()), clock.now());
        return pdfs.insert(fresh) ? fresh : pdfs.byLetter(letter.id()).orElseThrow();
    }

    private static Letter demandWhole(Letter letter) {
        if (!letter.isWhole()) {
            throw new IllegalStateException("letter " + letter.id() + " is not what was written");
        }
        return letter;
    }
}
