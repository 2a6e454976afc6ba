package nl.samenwijk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a GraphQL request that is larger than any honest one, whatever its headers say of its length, and one that comes in drop by drop: before it is
 * parsed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int CHUNK = 8192;

    private final int limit;
    private final Duration patience;
    private final ErrorBody errors;

    BodyLimit(
            @Value("${samenwijk.limits.body-bytes:131072}") int limit,
            @Value("${samenwijk.limits.timeout:10s}") Duration patience,
            ErrorBody errors) {
        this.limit = limit;
        this.patience = patience;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + GraphQlDoor.ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<byte[]> body = read(request.getInputStream());
        if (body.isEmpty()) {
            errors.write(
                    request,
                    response,
                    REQUEST_TIMEOUT,
                    BadRequest.Code.TIMEOUT,
                    Phrase.of("error.tooSlow", patience.toSeconds()));
        } else if (body.get().length > limit) {
            errors.write(
                    request,
                    response,
                    CONTENT_TOO_LARGE,
                    BadRequest.Code.REQUEST_TOO_LARGE,
                    Phrase.of("error.tooLarge", limit / 1024));
        } else if (!isObject(body.get())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new ReadAlready(request, body.get()), response);
        }
    }

    /** A list of requests, or null, is not one request. */
    private static boolean isObject(byte[] body) {
        int start = 0;
        while (start < body.length && Character.isWhitespace(body[start])) {
            start++;
        }
        return start < body.length && body[start] == '{';
    }

    /** Empty when the client takes too long. */
    private Optional<byte[]> read(InputStream from) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            int read = from.read(chunk);
            while (read >= 0 && body.size() <= limit) {
                if (System.nanoTime() > deadline) {
                    return Optional.empty();
                }
                body.write(chunk, 0, read);
                read = from.read(chunk);
            }
            return Optional.of(body.toByteArray());
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
    }

    private static final class ReadAlready extends HttpServletRequestWrapper {

        private final ByteArrayInputStream body;

        ReadAlready(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    return body.read(buffer, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is read already");
                }
            };
        }
    }
}
