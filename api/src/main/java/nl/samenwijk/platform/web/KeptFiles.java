package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Files that are read once, when the server starts, and then served from memory, each in the smallest form that the build made and the browser takes. They are
 * few and small; and a request must not wait for the lock of the jar that this server runs from (decision 19).
 */
public final class KeptFiles implements ResourceResolver {

    /** The ending of a file that holds the smaller form of the one beside it, and how HTTP calls that form; the best first. */
    private static final Map<String, String> FORMS = Map.of(".br", "br", ".gz", "gzip");

    private static final List<String> BEST_FIRST = List.of(".br", ".gz", "");

    private final Map<String, Resource> files = new HashMap<>();

    private KeptFiles() {}

    /** All files of these patterns, such as {@code classpath:/pages/*.css}. What is in no folder of theirs is not there. */
    public static KeptFiles of(String... patterns) {
        KeptFiles kept = new KeptFiles();
        Stream.of(patterns).forEach(kept::read);
        return kept;
    }

    private void read(String pattern) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String name = file.getFilename();
                if (file.isReadable() && name != null && !name.isEmpty()) {
                    files.put(
                            name, new Kept(file.getContentAsByteArray(), plain(name), form(name), file.lastModified()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String name) {
        return form(name).isEmpty() ? name : name.substring(0, name.length() - ".br".length());
    }

    private static String form(String name) {
        return name.length() > 3 ? FORMS.getOrDefault(name.substring(name.length() - 3), "") : "";
    }

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String asked,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        // Behind an address without a wildcard it begins with a slash.
        String path = asked.startsWith("/") ? asked.substring(1) : asked;
        if (!form(path).isEmpty() || !files.containsKey(path)) {
            return null;
        }
        String taken = request == null ? null : request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return BEST_FIRST.stream()
                .filter(ending -> takes(taken, FORMS.getOrDefault(ending, "")))
                .map(ending -> files.get(path + ending))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean takes(@Nullable String encodings, String form) {
        return form.isEmpty() || Encodings.takes(encodings, form);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return files.containsKey(path) ? path : null;
    }

    private static final class Kept extends ByteArrayResource implements HttpResource {

        private final String name;
        private final String form;
        private final long lastModified;

        Kept(byte[] bytes, String name, String form, long lastModified) {
            super(bytes, name);
            this.name = name;
            this.form = form;
            this.lastModified = lastModified;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return lastModified;
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            HttpHeaders headers = new HttpHeaders();
            if (!form.isEmpty()) {
                headers.set(HttpHeaders.CONTENT_ENCODING, form);
            }
            return headers;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
