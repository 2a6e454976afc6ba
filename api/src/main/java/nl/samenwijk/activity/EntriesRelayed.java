package nl.samenwijk.activity;

import java.util.List;

/** These entries are in the log now, in this order. May come again after a crash. */
public record EntriesRelayed(List<ActivityEntry> entries) {}
