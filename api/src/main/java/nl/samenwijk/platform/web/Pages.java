package nl.samenwijk.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of the few pages that this server has. Only what is named here is served; nothing is by lying in some folder. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    static ResponseEntity<String> answer(String page) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(PagePolicy.HEADER, PagePolicy.OWN_FILES)
                .body(page);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/welcome.css")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(KeptFiles.of("classpath:/pages/welcome.css"));
    }

    @Bean
    @Order(20)
    WelcomeLink healthLink() {
        return new WelcomeLink("actuator/health", "Is de server gezond?", "Is the server healthy?");
    }
}
