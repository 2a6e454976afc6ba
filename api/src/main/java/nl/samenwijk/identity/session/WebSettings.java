package nl.samenwijk.identity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the web client is known to the configured issuers.
 *
 * @param clientSecret without one it is a public client, by PKCE alone
 * @param secureCookies whether cookies are only sent over https, and named so that nobody else can set them
 */
@ConfigurationProperties("samenwijk.web")
record WebSettings(
        @DefaultValue("samenwijk-web") String clientId,
        @Nullable String clientSecret,
        @DefaultValue("samenwijk-web") String staffClientId,
        @Nullable String staffClientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("false") boolean secureCookies) {}
