/**
 * The demo issuer: when no issuer is configured, made-up people sign in here, so that one command is enough to try everything. It never runs in production.
 */
@NamedInterface("demo")
@NullMarked
package nl.samenwijk.identity.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
