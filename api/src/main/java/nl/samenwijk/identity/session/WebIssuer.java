package nl.samenwijk.identity.session;

import java.util.function.Supplier;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * An issuer at which the web client lets people sign in.
 *
 * @param id the word for it in our own addresses
 * @param registration how we are known there, and its addresses; it may have to be asked for them, and be away
 */
public record WebIssuer(String id, Supplier<ClientRegistration> registration) {

    /** Of residents and organisations, and of staff when they have none of their own. */
    public static final String EVERYBODY = "everybody";

    public static final String STAFF = "staff";
    public static final String DEMO = "demo";

    /** Where the issuer sends the browser back to. */
    public static String callback(String id) {
        return "/sign-in/callback/" + id;
    }
}
