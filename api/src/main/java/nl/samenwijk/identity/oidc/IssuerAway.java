package nl.samenwijk.identity.oidc;

import org.springframework.security.core.AuthenticationException;

/** Whether a token is right cannot be known now: its issuer's keys cannot be read. That is not the fault of who sent it. */
class IssuerAway extends AuthenticationException {

    IssuerAway(RuntimeException cause) {
        super("the issuer cannot be asked", cause);
    }
}
