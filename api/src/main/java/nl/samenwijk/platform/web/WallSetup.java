package nl.samenwijk.platform.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the outer wall into the web server. */
@Configuration(proxyBeanMethods = false)
class WallSetup {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> everyAnswer(ErrorBody errors) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new EveryAnswer(errors)));
    }
}
