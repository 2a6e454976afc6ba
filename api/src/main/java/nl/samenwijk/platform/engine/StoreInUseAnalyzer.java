package nl.samenwijk.platform.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in human words why the second process on one file does not start. */
class StoreInUseAnalyzer extends AbstractFailureAnalyzer<StoreInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop the other process, or give this one its own folder with --samenwijk.data=FOLDER, or let both use one MongoDB by"
                        + " setting MONGODB_URI.",
                cause);
    }
}
