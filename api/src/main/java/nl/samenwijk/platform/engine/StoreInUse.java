package nl.samenwijk.platform.engine;

import java.nio.file.Path;

/** Another process has the embedded store open. */
class StoreInUse extends RuntimeException {

    StoreInUse(Path file, Throwable cause) {
        super("The data file " + file.toAbsolutePath() + " is in use by another Samenwijk process.", cause);
    }
}
