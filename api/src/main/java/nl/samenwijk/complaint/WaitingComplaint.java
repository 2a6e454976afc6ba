package nl.samenwijk.complaint;

import nl.samenwijk.activity.Waiting;

/** A complaint that is to be answered, for who lists work. */
public record WaitingComplaint(SeenComplaint seen, Waiting waiting) {}
