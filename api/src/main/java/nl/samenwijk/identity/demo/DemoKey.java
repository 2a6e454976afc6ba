package nl.samenwijk.identity.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The key that signs demo tokens. It is kept with the data, so that a token outlives a restart. */
@Component
@Conditional(DemoMode.class)
class DemoKey {

    private static final Logger LOG = LoggerFactory.getLogger(DemoKey.class);
    private static final int BITS = 2048;

    private final RSAKey key;

    DemoKey(@Value("${samenwijk.data:data}") Path data) throws IOException {
        Path file = data.resolve("demo-key.json");
        Files.createDirectories(data);
        this.key = Files.exists(file) ? read(file) : create(file);
    }

    RSAKey key() {
        return key;
    }

    JWKSet asSet() {
        return new JWKSet(key);
    }

    private static RSAKey read(Path file) throws IOException {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException("the demo key in " + file + " cannot be read; delete the file for a new one", e);
        }
    }

    private static RSAKey create(Path file) throws IOException {
        RSAKey fresh = generate();
        try {
            Files.writeString(file, fresh.toJSONString(), StandardOpenOption.CREATE_NEW);
            forOwnerOnly(file);
            return fresh;
        } catch (FileAlreadyExistsException e) {
            return read(file);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forOwnerOnly(Path file) {
        boolean done = file.toFile().setReadable(false, false)
                && file.toFile().setReadable(true, true)
                && file.toFile().setWritable(false, false)
                && file.toFile().setWritable(true, true);
        if (!done) {
            LOG.warn("the demo key in {} can be read by others on this machine", file);
        }
    }
}
