package nl.samenwijk.platform.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask. Every limit is answered with its own code.
 *
 * @param depth how deep fields may be nested
 * @param aliases how many aliases an operation may hold
 * @param acts how many mutations one request may hold
 * @param cost the objects that an operation may lead to, counted beforehand with its page sizes
 * @param tokens the words of a document
 * @param bodyBytes the size of a request
 * @param timeout how long a person waits at most
 */
@ConfigurationProperties("samenwijk.limits")
record GraphQlLimits(
        @DefaultValue("15") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("5") int acts,
        @DefaultValue("5000") int cost,
        @DefaultValue("6000") int tokens,
        @DefaultValue("131072") int bodyBytes,
        @DefaultValue("10s") Duration timeout) {}
