package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.ObjectMapper;

/** Which addresses are pages of the web client. The client itself says so, in a file that its build writes. */
@Component
public class ClientRoutes {

    /** The first part of what this server answers itself, also when a setting closed it: there a page would hide that. */
    private static final Set<String> OURS = Set.of(
            ".well-known",
            "actuator",
            "assets",
            "connect",
            "demo",
            "graphiql",
            "graphql",
            "letters",
            "oauth2",
            "session",
            "sign-in",
            "sign-out",
            "userinfo");

    private final List<PathPattern> routes;

    ClientRoutes(ClientFiles files) throws IOException {
        this.routes = files.areThere() ? read(files) : List.of();
    }

    private static List<PathPattern> read(ClientFiles files) throws IOException {
        try (InputStream in = files.routes().getInputStream()) {
            return Arrays.stream(new ObjectMapper().readValue(in, String[].class))
                    .map(route -> route.replaceAll("/:(\\w+)", "/{$1}"))
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
        }
    }

    /** Whether the client has this page. */
    boolean knows(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(path(request));
        return routes.stream().anyMatch(route -> route.matches(path));
    }

    /** Whether the client answers: with this page, or by telling a person that there is none. */
    public boolean answers(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && !routes.isEmpty() && (knows(request) || (wantsAPage(request) && !isOurs(path(request))));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isOurs(String path) {
        return OURS.contains(path.split("/", 3)[1]);
    }

    /** A browser that goes somewhere says so; a script or a program takes anything. */
    public static boolean wantsAPage(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
