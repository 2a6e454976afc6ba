package nl.samenwijk.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** A file of documents as the build of a client writes it. */
final class Manifest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> documents = new LinkedHashMap<>();

    static Manifest of(String... texts) {
        Manifest manifest = new Manifest();
        for (String text : texts) {
            manifest.put(hash(text), text);
        }
        return manifest;
    }

    /** As somebody writes it who changes a file that was made. */
    Manifest put(String hash, String text) {
        documents.put("sha256:" + hash, text);
        return this;
    }

    /** The setting that lets a server read these. */
    static String settingFor(Map<String, Manifest> files) {
        Path folder = FreshStore.folder().toAbsolutePath().resolve("documents");
        files.forEach((name, manifest) -> write(folder.resolve(name), JSON.writeValueAsString(manifest.documents)));
        return setting(folder);
    }

    static String settingFor(String name, String content) {
        Path folder = FreshStore.folder().toAbsolutePath().resolve("documents");
        write(folder.resolve(name), content);
        return setting(folder);
    }

    private static String setting(Path folder) {
        return "samenwijk.document-manifests=" + folder.toUri() + "/*.json," + folder.toUri() + "/released/*.json";
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.createDirectories(file.resolveSibling("released"));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request for a stored document; {@code pairs} are its variables. */
    static String request(String hash, @Nullable Object... pairs) {
        return JSON.writeValueAsString(Map.of("variables", Town.map(pairs), "extensions", extensions(hash)));
    }

    /** As a client sends it that hopes the server remembers its query. */
    static String registration(String query, String hash) {
        return JSON.writeValueAsString(Map.of("query", query, "extensions", extensions(hash)));
    }

    private static Map<String, Object> extensions(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }
}
