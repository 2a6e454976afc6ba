package nl.samenwijk.term;

/** How a term of a real request stands on a day. */
public enum TermState {
    RUNNING,
    SUSPENDED,
    MET,
    LATE,
    NONE
}
