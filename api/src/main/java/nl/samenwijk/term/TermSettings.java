package nl.samenwijk.term;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Points on which lawyers read the law of terms differently.
 *
 * @param unusedDeadlineDaySuspended whether the term also stands still on the deadline itself when the applicant did not answer by then (Awb 4:15(1)(a));
 *     {@code false}: until the day before it
 */
@ConfigurationProperties("samenwijk.term")
public record TermSettings(@DefaultValue("true") boolean unusedDeadlineDaySuspended) {

    public static TermSettings defaults() {
        return new TermSettings(true);
    }
}
