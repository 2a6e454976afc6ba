package nl.samenwijk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class ABrokenFileOfTheTownIsToldInHumanWordsTest {

    @Test
    void whoeverReadsIt() {
        Throwable failure =
                new BeanCreationException("places", new MunicipalityFileError("areas.csv", 3, "there is no area code"));

        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, needsMore) -> {});

        assertThat(analyzers.stream()
                        .flatMap(analyzer -> Stream.ofNullable(analyzer.analyze(failure)))
                        .map(FailureAnalysis::getDescription))
                .contains("The municipality's file areas.csv, line 3: there is no area code");
    }
}
