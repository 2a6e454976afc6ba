package nl.samenwijk.letter;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;

/** The port through which a letter learns who may read it. Implemented by the feature that keeps requests. */
public interface LetterReaders {

    /** Whether this person may read what the parties of the request may read, and the request refers to this letter: what was written and never sent is nobody's. */
    boolean mayRead(Viewer viewer, NodeId request, String sha256);
}
