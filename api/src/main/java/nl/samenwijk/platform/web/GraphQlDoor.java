package nl.samenwijk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in what is a GraphQL request by its looks: POST with JSON. A form on a page of somebody else cannot send that, so that page cannot act for a visitor
 * here. Others hear what is wrong; Spring's own handler would answer them with nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class GraphQlDoor extends OncePerRequestFilter {

    static final String ADDRESS = "/graphql";

    private static final List<MediaType> ANSWERS = List.of(
            MediaType.APPLICATION_JSON,
            MediaType.parseMediaType("application/graphql-response+json"),
            MediaType.TEXT_EVENT_STREAM);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isJson(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!takesOurAnswers(request.getHeader("Accept"))) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.parseMediaType(type).isCompatibleWith(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean takesOurAnswers(@Nullable String accept) {
        try {
            List<MediaType> taken = MediaType.parseMediaTypes(accept);
            return taken.isEmpty()
                    || taken.stream().anyMatch(type -> ANSWERS.stream().anyMatch(type::isCompatibleWith));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
