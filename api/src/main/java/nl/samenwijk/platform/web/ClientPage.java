package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;

/** The one page that the web client is, at each of its addresses; with status 404 where it has none, and the client then says so. */
final class ClientPage implements HttpRequestHandler {

    /** Where the client reads what kind of server this is. */
    private static final String EMPTY = "name=\"samenwijk\" content=\"\"";

    private final ClientRoutes routes;
    private final Form plain;
    private final Form zipped;

    ClientPage(String page, ClientWords words, ClientRoutes routes) throws IOException {
        this.routes = routes;
        byte[] bytes = page.replace(EMPTY, EMPTY.replace("\"\"", "\"" + String.join(" ", words.words()) + "\""))
                .getBytes(StandardCharsets.UTF_8);
        this.plain = new Form(bytes, "");
        this.zipped = new Form(zip(bytes), "gzip");
    }

    /** One of the forms in which the page goes over the line. */
    private static final class Form {

        private final byte[] bytes;
        private final String encoding;
        private final String tag;

        Form(byte[] bytes, String encoding) {
            this.bytes = bytes;
            this.encoding = encoding;
            this.tag = "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        }

        void write(HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            if (!encoding.isEmpty()) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding);
            }
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Encodings.takes(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "gzip") ? zipped : plain;
        response.setHeader(PagePolicy.HEADER, PagePolicy.CLIENT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean known = routes.knows(request);
        if (!known) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        if (!known || !new ServletWebRequest(request, response).checkNotModified(form.tag)) {
            form.write(response);
        }
    }
}
