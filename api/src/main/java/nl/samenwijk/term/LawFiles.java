package nl.samenwijk.term;

import nl.samenwijk.shared.MunicipalityFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Terms and amounts of the law: the town's own files or, where it brings none, those that hold in every town. */
@Configuration(proxyBeanMethods = false)
class LawFiles {

    @Bean
    LegalTerms legalTerms(MunicipalityFiles files) {
        return LegalTerms.of(files);
    }

    @Bean
    PenaltyScale penaltyScale(MunicipalityFiles files) {
        return PenaltyScale.of(files);
    }
}
