package nl.samenwijk.letter;

import nl.samenwijk.shared.Phrase;

/** One thing that was asked: what it is, and a person's words, a number, a day or an amount. */
public record AskedLine(Phrase label, Phrase value) {}
