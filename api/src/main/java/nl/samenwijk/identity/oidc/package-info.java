/** Reads sign-ins from the tokens of the configured OpenID Connect issuers. */
@NullMarked
package nl.samenwijk.identity.oidc;

import org.jspecify.annotations.NullMarked;
