package nl.samenwijk.identity.web;

import java.util.List;
import nl.samenwijk.identity.Accounts;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.identity.oidc.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a web controller ask for the {@link Viewer}, in whatever way they signed in. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Accounts accounts;

    ViewerArgument(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? accounts.viewer(signedIn.signIn())
                : Viewer.anybody();
    }
}
