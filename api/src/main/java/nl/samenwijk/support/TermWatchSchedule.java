package nl.samenwijk.support;

import nl.samenwijk.platform.mongo.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Looks again and again, from the moment the server is up: after the stories of a demo, and after what a crash left is finished. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TermWatchSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(TermWatchSchedule.class);

    private final TermWatch watch;
    private final MailRoom mail;
    private final SchedulerSettings settings;

    TermWatchSchedule(TermWatch watch, MailRoom mail, SchedulerSettings settings) {
        this.watch = watch;
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (settings.period().isPositive()) {
            tasks.addFixedDelayTask(this::look, settings.period());
        }
    }

    private void look() {
        try {
            watch.look();
            mail.look();
        } catch (StoreUnavailable e) {
            LOG.warn("terms and letters cannot be looked at now; trying again: {}", e.toString());
        }
    }
}
