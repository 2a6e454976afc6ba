package nl.samenwijk.identity.oidc;

import nl.samenwijk.identity.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Spring Security's view of a request with a valid token: rights are not authorities here, they follow from the sign-in at each act. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient SignIn signIn;

    public SignedIn(SignIn signIn) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.signIn = signIn;
        super.setAuthenticated(true);
    }

    public SignIn signIn() {
        return signIn;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return signIn.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.signIn.equals(signIn);
    }

    @Override
    public int hashCode() {
        return signIn.hashCode();
    }
}
