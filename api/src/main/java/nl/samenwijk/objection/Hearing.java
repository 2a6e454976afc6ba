package nl.samenwijk.objection;

import java.time.LocalDate;

/**
 * That somebody was heard (hoorzitting, Awb 4:7, 7:2).
 *
 * @param report what was said, in short (Awb 7:7)
 */
public record Hearing(LocalDate heardOn, String report) {}
