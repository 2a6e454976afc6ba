package nl.samenwijk.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Sends bytes as they are, also what no well-behaved HTTP client would send. */
public final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 30_000;

    private Wire() {}

    /** What came back; header names in lower case. */
    public record Reply(int status, Map<String, String> headers, String body) {

        /** The code of the first error, at the top or in a payload; empty without one. */
        String code() {
            JsonNode answer = JSON.readTree(body);
            if (answer.has("errors")) {
                return answer.get("errors").get(0).at("/extensions/code").asString("");
            }
            JsonNode payload = answer.path("data").isEmpty()
                    ? answer.path("data")
                    : answer.path("data").values().iterator().next();
            return payload.path("errors").isEmpty()
                    ? ""
                    : payload.path("errors").get(0).path("code").asString("");
        }
    }

    /** HTTP/1.0, so that the answer ends where the connection ends. */
    public static Reply send(int port, String head, byte[] body) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream(), head, body);
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that has heard enough may close its ear while we speak. */
    private static void write(OutputStream out, String head, byte[] body) throws IOException {
        try {
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
        } catch (SocketException e) {
            if (body.length == 0) {
                throw e;
            }
        }
    }

    static Reply read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        @Nullable String[] lines = head.split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String line = String.valueOf(lines[i]);
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Reply(
                Integer.parseInt(String.valueOf(lines[0]).split(" ", -1)[1]),
                headers,
                end < 0 ? "" : answer.substring(end + 4));
    }
}
