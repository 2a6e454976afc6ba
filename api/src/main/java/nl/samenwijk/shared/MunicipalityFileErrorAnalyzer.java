package nl.samenwijk.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which of the municipality's files to mend. */
class MunicipalityFileErrorAnalyzer extends AbstractFailureAnalyzer<MunicipalityFileError> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MunicipalityFileError cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "Mend the file and start again.", cause);
    }
}
