package nl.samenwijk.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** GraphiQL for developers, from files in this jar (decision 0013). Without introspection it could show nothing, so then it is not there. */
@RestController
@ConditionalOnProperty(name = "spring.graphql.schema.introspection.enabled", matchIfMissing = true)
class GraphiqlPage implements WebMvcConfigurer {

    private static final String WEBJARS = "classpath:/META-INF/resources/webjars/";

    private final String page;

    GraphiqlPage() throws IOException {
        this.page = new ClassPathResource("pages/graphiql.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/graphiql")
    ResponseEntity<String> page() {
        return Pages.answer(page);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/graphiql/*")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(KeptFiles.of(
                        "classpath:/pages/graphiql/*",
                        WEBJARS + "graphiql/2.4.7/graphiql.min.js",
                        WEBJARS + "graphiql/2.4.7/graphiql.min.css",
                        WEBJARS + "react/18.3.1/umd/react.production.min.js",
                        WEBJARS + "react-dom/18.3.1/umd/react-dom.production.min.js"));
    }

    @Bean
    @Order(10)
    static WelcomeLink graphiqlLink() {
        return new WelcomeLink(
                "graphiql", "GraphiQL: stel zelf vragen aan de API", "GraphiQL: ask the API questions yourself");
    }
}
