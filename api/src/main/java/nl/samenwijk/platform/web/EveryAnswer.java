package nl.samenwijk.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands around every answer, also those to requests so broken that no filter sees them: says to a browser what it may not do with it, and gives an error that
 * has no body the form that all errors here have.
 */
final class EveryAnswer extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(EveryAnswer.class);

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int INTERNAL_ERROR = 500;

    /** An answer of the API is data: a browser has nothing to load, to show or to keep. Pages say for themselves what they need. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", PagePolicy.NOTHING,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cache-Control", "no-store");

    private final transient ErrorBody errors;

    EveryAnswer(ErrorBody errors) {
        this.errors = errors;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        HEADERS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean writable = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, writable);
        if (writable.get()) {
            write(request, response, status, thrown);
        }
    }

    private void write(Request request, Response response, int status, @Nullable Throwable thrown) {
        try {
            errors.write(request.getRequest(), response, status, code(status), phrase(status, thrown));
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("nobody listens any more", e);
        }
    }

    private static BadRequest.Code code(int status) {
        if (status >= INTERNAL_ERROR) {
            return BadRequest.Code.INTERNAL_ERROR;
        }
        return status == NOT_FOUND ? BadRequest.Code.NOT_FOUND : BadRequest.Code.INVALID_REQUEST;
    }

    private static Phrase phrase(int status, @Nullable Throwable thrown) {
        return switch (status) {
            case NOT_FOUND -> Phrase.of("error.http.address");
            case METHOD_NOT_ALLOWED -> Phrase.of("error.http.method");
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> Phrase.of("error.http.mediaType");
            default -> status >= INTERNAL_ERROR ? ourFault(thrown) : Phrase.of("error.http.unreadable");
        };
    }

    private static Phrase ourFault(@Nullable Throwable thrown) {
        String id = NodeId.random("X").key();
        LOG.error("internal error {}", id, thrown);
        return Phrase.of("error.internal", id);
    }
}
