package nl.samenwijk.platform.graphql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The documents that clients were built with, by their hash: those of the manifests, read once at start. Nothing is ever added by a request. */
final class TrustedDocuments {

    private static final String PREFIX = "sha256:";

    /** What Apollo's protocol calls it; stock clients can send it, and Spring lets it through without a query. */
    private static final String EXTENSION = "persistedQuery";

    private static final String HASH = "sha256Hash";

    private final Map<String, TrustedDocument> byHash = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads the manifests that lie at these addresses. */
    static TrustedDocuments of(List<String> manifests, ResourcePatternResolver files) {
        TrustedDocuments documents = new TrustedDocuments();
        manifests.forEach(manifest -> documents.readAll(manifest, files));
        return documents;
    }

    private void readAll(String manifest, ResourcePatternResolver files) {
        try {
            for (Resource file : files.getResources(manifest)) {
                read(file);
            }
        } catch (IOException e) {
            problems.add(manifest + " cannot be read: " + e.getMessage());
        }
    }

    private void read(Resource file) throws IOException {
        String name = name(file);
        try {
            new ObjectMapper()
                    .readValue(file.getContentAsByteArray(), new TypeReference<Map<String, String>>() {})
                    .forEach((hash, text) -> add(hash, new TrustedDocument(name, text)));
        } catch (JacksonException e) {
            problems.add(name + " is not a manifest of documents: " + e.getOriginalMessage());
        }
    }

    private static String name(Resource file) throws IOException {
        String address = file.getURL().toString();
        return address.substring(Math.max(0, address.lastIndexOf("documents/")));
    }

    private void add(String hash, TrustedDocument document) {
        if (hash.equals(PREFIX + document.hash())) {
            byHash.put(document.hash(), document);
        } else {
            problems.add(document.name() + ": the text is not the one of its hash " + hash);
        }
    }

    /** The document that a request names in its extensions. */
    Optional<TrustedDocument> find(Map<String, Object> extensions) {
        return extensions.get(EXTENSION) instanceof Map<?, ?> named && named.get(HASH) instanceof String hash
                ? Optional.ofNullable(byHash.get(hash))
                : Optional.empty();
    }

    Collection<TrustedDocument> all() {
        return byHash.values();
    }

    /** What was wrong with the files themselves. Documents that are wrong are left out. */
    List<String> problems() {
        return problems;
    }
}
