package nl.samenwijk.platform.graphql;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which manifests and operations are wrong, and what to do. */
class WrongDocumentAnalyzer extends AbstractFailureAnalyzer<WrongDocument> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongDocument cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Build the client and the server from the same sources, and keep only manifests of clients that may still be in use. Meanwhile"
                        + " --samenwijk.documents=open lets the server start; it then answers any query.",
                cause);
    }
}
