package nl.samenwijk.identity.oidc;

import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An issuer whose tokens are believed, with what checks them. */
public record TrustedIssuer(String issuer, JwtDecoder decoder) {}
