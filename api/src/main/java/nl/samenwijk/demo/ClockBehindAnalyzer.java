package nl.samenwijk.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says from which moment a demo can go on. */
class ClockBehindAnalyzer extends AbstractFailureAnalyzer<DemoClockCheck.ClockBehind> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoClockCheck.ClockBehind cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Give samenwijk.clock a later moment, or another data folder with samenwijk.data.",
                cause);
    }
}
