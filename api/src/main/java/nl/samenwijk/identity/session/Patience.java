package nl.samenwijk.identity.session;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.HttpServerErrorException;

/** How long an issuer is waited for, and what it means when it does not answer. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private Patience() {}

    static SimpleClientHttpRequestFactory requests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(LIMIT);
        requests.setReadTimeout(LIMIT);
        return requests;
    }

    /** Whether something failed because the issuer is away, and not because it said no. */
    static boolean isLost(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof IOException
                        || failure instanceof HttpServerErrorException
                        || isLost(failure.getCause()));
    }
}
