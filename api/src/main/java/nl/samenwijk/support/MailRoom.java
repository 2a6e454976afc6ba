package nl.samenwijk.support;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.EntriesRelayed;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.letter.PaperLetters;
import nl.samenwijk.platform.mongo.StoreUnavailable;
import nl.samenwijk.shared.Attempts;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does what comes after an act to bring its letters to people (decision 0032): writes the acknowledgement of receipt, and puts what goes by post on the paper
 * list. The act notes in its one write that this is to be done. It is done when the act's entry is in the log, and whatever a crash or a fault left is found by
 * that note. Each step can be done again: a letter is its hash, the list takes a letter once, and each write is on the revision that was read.
 */
@Component
public class MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final SupportStore store;
    private final Board initiatives;
    private final RequestLetters letters;
    private final PaperLetters paper;
    private final TownClock clock;

    MailRoom(SupportStore store, Board initiatives, RequestLetters letters, PaperLetters paper, TownClock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.letters = letters;
        this.paper = paper;
        this.clock = clock;
    }

    /** Who acted waits for this, as for the log (decision 0009): the letter is there when they look. */
    @EventListener
    void on(EntriesRelayed relayed) {
        List<NodeId> touched = relayed.entries().stream()
                .map(ActivityEntry::supportRequest)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        send(store.byIds(touched));
    }

    /** Sends everything that is left. */
    public void look() {
        List<SupportRequest> left = store.withOutgoing();
        while (!left.isEmpty() && send(left)) {
            left = store.withOutgoing();
        }
    }

    /** Whether any of it could be sent. What cannot be sent holds up nothing else, and is tried again. */
    private boolean send(Collection<SupportRequest> requests) {
        return requests.stream().filter(this::isSent).count() > 0;
    }

    private boolean isSent(SupportRequest request) {
        if (request.outgoing() == null) {
            return false;
        }
        try {
            send(request);
            return true;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the letters of request {} cannot be sent now", request.id(), e);
            return false;
        }
    }

    private void send(SupportRequest read) {
        AtomicReference<SupportRequest> latest = new AtomicReference<>(read);
        Attempts.untilDone(read.reference(), () -> {
            Optional<SupportRequest> sent = acknowledged(latest.get()).flatMap(this::listed);
            if (sent.isEmpty()) {
                latest.set(store.byId(read.id()).orElseThrow());
            }
            return sent;
        });
    }

    private Optional<SupportRequest> acknowledged(SupportRequest read) {
        return read.isToAcknowledge() ? written(read, acknowledgement(read)) : Optional.of(read);
    }

    private SupportRequest acknowledgement(SupportRequest read) {
        if (!read.isBeforeAnnouncement()) {
            return read.withoutAcknowledgement();
        }
        Initiative plan = initiatives.unchecked(List.of(read.initiative())).getFirst();
        LetterRef letter = letters.acknowledgement(read, plan, clock.today());
        return read.acknowledged(letter);
    }

    /** The request refers to each of these letters by now, so that none is posted that nobody sent. */
    private Optional<SupportRequest> listed(SupportRequest durable) {
        if (durable.outgoing() == null) {
            return Optional.of(durable);
        }
        paper.enter(durable.outgoing().paper(), durable.place().areaCode());
        return written(durable, durable.listed());
    }

    private Optional<SupportRequest> written(SupportRequest before, SupportRequest after) {
        return store.replace(before, after) ? Optional.of(after) : Optional.empty();
    }
}
