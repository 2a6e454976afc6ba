package nl.samenwijk.letter;

import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param name as it stands on the envelope
 * @param party the account, or the organisation on whose behalf somebody acts: it can consent to the portal; null for who is known to the desk only
 */
public record Addressee(String name, @Nullable NodeId party) {}
