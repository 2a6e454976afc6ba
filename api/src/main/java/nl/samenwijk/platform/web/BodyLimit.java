package nl.samenwijk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a GraphQL request that is larger than any honest one, before it is parsed, whatever its headers say of its length. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    private static final int CONTENT_TOO_LARGE = 413;

    private final int limit;
    private final ErrorBody errors;

    BodyLimit(@Value("${samenwijk.limits.body-bytes:131072}") int limit, ErrorBody errors) {
        this.limit = limit;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().endsWith("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            errors.write(
                    request,
                    response,
                    CONTENT_TOO_LARGE,
                    BadRequest.Code.REQUEST_TOO_LARGE,
                    Phrase.of("error.tooLarge", limit / 1024));
            return;
        }
        chain.doFilter(new ReadAlready(request, body), response);
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
