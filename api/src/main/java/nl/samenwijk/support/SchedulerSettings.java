package nl.samenwijk.support;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the server looks at what days alone brought about.
 *
 * @param period how long it waits after each look; zero: this server does not look
 */
@ConfigurationProperties("samenwijk.scheduler")
record SchedulerSettings(@DefaultValue("1m") Duration period) {}
