package nl.samenwijk.platform.web;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the web client was built. */
class ClientIsThere implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String folder = context.getEnvironment().getProperty(ClientFiles.SETTING, "classpath:/web/");
        return context.getResourceLoader()
                .getResource(folder + ClientFiles.INDEX)
                .exists();
    }

    /** The other case. */
    static class Not extends ClientIsThere {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
