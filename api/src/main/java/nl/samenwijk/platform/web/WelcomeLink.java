package nl.samenwijk.platform.web;

/** Something to visit from the first page. */
public record WelcomeLink(String address, String dutch, String english) {}
