package nl.samenwijk.identity.graphql;

import graphql.schema.DataFetchingEnvironment;
import nl.samenwijk.identity.Accounts;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.identity.oidc.SignedIn;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a controller ask for the {@link Viewer}. Nobody acts without signing in: here, once, for all mutations. */
@Component
class ViewerParameter implements HandlerMethodArgumentResolver {

    private static final String MUTATION = "Mutation";

    private final Accounts accounts;

    ViewerParameter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Viewer viewer = viewer();
        if (!viewer.isSignedIn() && isMutation(environment)) {
            throw new BadRequest(BadRequest.Code.UNAUTHENTICATED, Phrase.of("error.signIn"));
        }
        return viewer;
    }

    private Viewer viewer() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? accounts.viewer(signedIn.signIn())
                : Viewer.anybody();
    }

    private static boolean isMutation(DataFetchingEnvironment environment) {
        return environment.getParentType() instanceof graphql.schema.GraphQLObjectType parent
                && parent.getName().equals(MUTATION);
    }
}
