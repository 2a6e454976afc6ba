package nl.samenwijk.platform.web;

import java.util.List;

/** What the web client must know of this server before it shows anything, each in a word. */
public record ClientWords(List<String> words) {}
