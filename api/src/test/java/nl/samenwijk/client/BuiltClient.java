package nl.samenwijk.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.samenwijk.town.FreshStore;

/** A folder as the build of the web client leaves it, with next to nothing in each file. */
final class BuiltClient {

    static final String SCRIPT = "/assets/main-1a2b3c.js";

    private BuiltClient() {}

    /** The setting that lets a server serve it. */
    static String setting() {
        Path folder = FreshStore.folder().toAbsolutePath().resolve("web");
        Map.of(
                        "index.html",
                        "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><meta name=\"samenwijk\" content=\"\">"
                                + "<title>Proef</title><script type=\"module\" src=\"" + SCRIPT
                                + "\"></script></head><body></body></html>",
                        "routes.json",
                        "[\"/\", \"/initiatives/:reference\", \"/work\"]",
                        "robots.txt",
                        "User-agent: *",
                        "favicon.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                        "assets/main-1a2b3c.js",
                        "plain",
                        "assets/main-1a2b3c.js.gz",
                        "zipped",
                        "assets/main-1a2b3c.js.br",
                        "brotli",
                        "assets/main-1a2b3c.css",
                        "a{}")
                .forEach((name, content) -> write(folder.resolve(name), content));
        return "samenwijk.web.client=" + folder.toUri() + "/";
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
