package nl.samenwijk.identity.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to configure. */
class NotForProductionAnalyzer extends AbstractFailureAnalyzer<NotForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotForProduction cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.mend(), cause);
    }
}
