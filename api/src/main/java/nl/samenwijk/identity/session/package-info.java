/**
 * The door for the web client: a browser signs in at an issuer and gets a session cookie; its tokens stay here. What a person may do is read from those tokens
 * as from anybody else's.
 */
@NullMarked
package nl.samenwijk.identity.session;

import org.jspecify.annotations.NullMarked;
