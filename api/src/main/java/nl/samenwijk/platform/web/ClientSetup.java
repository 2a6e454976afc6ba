package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Serves the web client, when it was built. */
@Configuration(proxyBeanMethods = false)
@Conditional(ClientIsThere.class)
class ClientSetup implements WebMvcConfigurer {

    private static final String ASSETS = "/assets/*";

    /** A file whose name holds the hash of what is in it never changes. */
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ClientFiles files;

    ClientSetup(ClientFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(registry, KeptFiles.of(files.folder() + "assets/*"), FOREVER, ASSETS);
        KeptFiles fixed = KeptFiles.of(files.folder() + "*");
        fixed().forEach(name -> add(registry, fixed, CacheControl.noCache(), name));
    }

    private List<String> fixed() {
        try {
            return files.withFixedNames().stream().map(name -> "/" + name).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ResourceHandlerRegistry registry, KeptFiles kept, CacheControl cache, String address) {
        registry.addResourceHandler(address)
                .setCacheControl(cache)
                .resourceChain(false)
                .addResolver(kept);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FileHeaders()).addPathPatterns(ASSETS).addPathPatterns(fixed());
    }

    /** What goes with every file: also one that is sent as it is may be sent smaller to the next, and a worker lives by the policy of its own file. */
    private static final class FileHeaders implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            response.setHeader(PagePolicy.HEADER, PagePolicy.CLIENT);
            return true;
        }
    }

    /** Comes after everything that this server answers itself. */
    @Bean
    HandlerMapping clientPages(ClientRoutes routes, ClientWords words) throws IOException {
        String index = files.index().getContentAsString(StandardCharsets.UTF_8);
        return new AfterAllOthers(new ClientPage(index, words, routes), routes);
    }

    private static final class AfterAllOthers extends AbstractHandlerMapping {

        private final ClientPage page;
        private final ClientRoutes routes;

        AfterAllOthers(ClientPage page, ClientRoutes routes) {
            this.page = page;
            this.routes = routes;
            setOrder(Ordered.LOWEST_PRECEDENCE);
        }

        @Override
        protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
            return routes.answers(request) ? page : null;
        }
    }

    @Bean
    @Order(0)
    WelcomeLink clientLink() {
        return new WelcomeLink(
                "./", "Samenwijk zelf, voor bewoners en medewerkers", "Samenwijk itself, for residents and staff");
    }
}
