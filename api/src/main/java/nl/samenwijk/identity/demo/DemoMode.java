package nl.samenwijk.identity.demo;

import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether this server runs with made-up people: yes when no issuer is configured, unless it is said otherwise. */
public final class DemoMode implements Condition {

    private static final String PRODUCTION = "production";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    public static boolean isOn(Environment environment) {
        boolean on = environment.getProperty("samenwijk.demo", Boolean.class, !hasIssuer(environment));
        if (on && Arrays.asList(environment.getActiveProfiles()).contains(PRODUCTION)) {
            throw new NotForProduction(
                    "Demo sign-in is on, and anybody could sign in as anybody.",
                    "Configure samenwijk.oidc.issuer, and leave samenwijk.demo out or set it to false.");
        }
        if (!on && !hasIssuer(environment)) {
            throw new NotForProduction(
                    "Nobody could sign in: demo sign-in is off and no issuer is configured.",
                    "Configure samenwijk.oidc.issuer.");
        }
        return on;
    }

    private static boolean hasIssuer(Environment environment) {
        return StringUtils.hasText(environment.getProperty("samenwijk.oidc.issuer"));
    }
}
