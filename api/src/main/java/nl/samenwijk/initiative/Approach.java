package nl.samenwijk.initiative;

/** How an initiative helps: the balance of prevention, enforcement and care. */
public enum Approach {
    PREVENTION,
    ENFORCEMENT,
    CARE
}
