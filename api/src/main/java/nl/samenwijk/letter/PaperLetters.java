package nl.samenwijk.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The list by which the desk prints and posts (decision 0032). A letter comes on it when what refers to it is durable, so nothing is posted that nobody sent, and
 * stays on it until somebody notes that it was posted.
 */
@Component
public class PaperLetters {

    /** The name that keeps cursors of this list apart from those of other lists. */
    public static final String LIST = "paper";

    private static final String POSTED_LIST = "posted";
    private static final String LETTERS = "letters";
    private static final String POSTED_ON = "postedOn";

    private final PaperLetterStore store;
    private final LetterStore letters;
    private final Places places;
    private final TownClock clock;

    PaperLetters(PaperLetterStore store, LetterStore letters, Places places, TownClock clock) {
        this.store = store;
        this.letters = letters;
        this.places = places;
        this.clock = clock;
    }

    /** Puts letters on the list that something durable refers to. What is on it already stays as it is. */
    public void enter(Collection<LetterRef> refs, String areaCode) {
        Set<String> ids = refs.stream()
                .filter(ref -> ref.channel() == Channel.LETTER)
                .map(LetterRef::sha256)
                .collect(Collectors.toSet());
        store.enter(letters.byIds(ids).stream()
                .map(letter -> PaperLetter.of(letter, areaCode))
                .toList());
    }

    /** The name of the list that is asked for: a place in one is none in the other. */
    public static String list(boolean posted) {
        return posted ? POSTED_LIST : LIST;
    }

    /** What waits for the post, oldest first; or what was posted, the last first. */
    public Page<PaperLetter> page(@Nullable String areaCode, boolean posted, Viewer viewer, PageRequest page) {
        Set<String> areas = areas(areaCode, viewer);
        return posted
                ? Page.of(store.posted(areas, page), page, PaperLetters::postedPlace)
                : Page.of(store.waiting(areas, page), page, PaperLetters::waitingPlace);
    }

    private static Cursor waitingPlace(PaperLetter letter) {
        return new Cursor(LIST, String.valueOf(letter.toPost()), letter.id());
    }

    private static Cursor postedPlace(PaperLetter letter) {
        return new Cursor(POSTED_LIST, String.valueOf(letter.postedOn()), letter.id());
    }

    /** Null for all of them. */
    private @Nullable Set<String> areas(@Nullable String areaCode, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            throw new BadRequest(BadRequest.Code.UNAUTHENTICATED, Phrase.of("error.signIn"));
        }
        if (!viewer.has(Role.COORDINATOR)) {
            throw new BadRequest(BadRequest.Code.FORBIDDEN, Phrase.of("error.coordinatorsOnly"));
        }
        if (areaCode == null) {
            return viewer.isDesk() ? null : viewer.areas();
        }
        if (places.area(areaCode).isEmpty()) {
            throw new BadRequest(BadRequest.Code.INVALID_INPUT, Phrase.of("error.unknownCode"), "areaCode");
        }
        if (!postsFor(areaCode, viewer)) {
            throw new BadRequest(BadRequest.Code.FORBIDDEN, Phrase.of("error.coordinatorsOnly"), "areaCode");
        }
        return Set.of(areaCode);
    }

    private static boolean postsFor(String areaCode, Viewer viewer) {
        return viewer.isDesk() || viewer.has(Role.COORDINATOR, areaCode);
    }

    /** Notes that letters were posted: all of them, or none. What was posted already stays as it was noted. */
    public Outcome<List<PaperLetter>> post(List<String> ids, @Nullable LocalDate postedOn, Viewer viewer) {
        if (!viewer.has(Role.COORDINATOR)) {
            return Outcome.refused(ForbiddenError.of(Phrase.of("error.coordinatorsOnly")));
        }
        LocalDate on = postedOn == null ? clock.today() : postedOn;
        Checks checks = new Checks();
        checks.few(LETTERS, ids, 1, PageRequest.MOST);
        checks.day(POSTED_ON, on);
        checks.must(!on.isAfter(clock.today()), POSTED_ON, "error.notInTheFuture");
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        Map<String, PaperLetter> found = mine(ids, viewer);
        checkEach(ids, found, on, checks);
        return checks.failed() ? Outcome.refused(checks.errors()) : posted(found, on, viewer);
    }

    /** What is not for this person to post is not there. */
    private Map<String, PaperLetter> mine(List<String> ids, Viewer viewer) {
        return store.byIds(Set.copyOf(ids)).stream()
                .filter(letter -> postsFor(letter.areaCode(), viewer))
                .collect(Collectors.toMap(PaperLetter::id, Function.identity()));
    }

    private static void checkEach(List<String> ids, Map<String, PaperLetter> found, LocalDate on, Checks checks) {
        for (int i = 0; i < ids.size(); i++) {
            PaperLetter letter = found.get(ids.get(i));
            if (letter == null) {
                checks.add(new NotFoundError(Phrase.of("error.notFound"), List.of(LETTERS, Integer.toString(i))));
            } else if (!letter.isPosted()) {
                checks.in(LETTERS)
                        .must(
                                !on.isBefore(letter.sentOn()),
                                Integer.toString(i),
                                "error.postedBefore",
                                letter.sentOn());
            }
        }
    }

    private Outcome<List<PaperLetter>> posted(Map<String, PaperLetter> found, LocalDate on, Viewer viewer) {
        List<PaperLetter> fresh = found.values().stream()
                .filter(letter -> !letter.isPosted())
                .map(letter -> letter.posted(on, viewer.id(), clock.now()))
                .toList();
        store.post(fresh);
        boolean later = fresh.stream().anyMatch(letter -> on.isAfter(letter.sentOn()));
        return Outcome.done(
                asTheyAre(found.keySet()),
                later ? List.of(Warning.at(Warning.Code.POSTED_LATER, POSTED_ON)) : List.of());
    }

    /** Read again: somebody else may have noted it just before. */
    private List<PaperLetter> asTheyAre(Set<String> ids) {
        Map<String, PaperLetter> now = new LinkedHashMap<>();
        store.byIds(ids).forEach(letter -> now.put(letter.id(), letter));
        return new ArrayList<>(now.values());
    }
}
