package nl.samenwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Nobody waits for ever, and nobody keeps the server waiting for ever. */
class WhatTakesTooLongIsEndedIT {

    private static OtherTown other;

    @BeforeAll
    static void startAnImpatientServer() {
        other = OtherTown.start(List.of(SlowBoard.class), "samenwijk.limits.timeout=1s");
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    /** A store whose board takes long when it is told to. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SlowBoard implements CommandListener {

        private static final long LONG_MILLIS = 4000;

        private final AtomicBoolean slow = new AtomicBoolean();

        @Bean
        MongoClientSettingsBuilderCustomizer slowing() {
            return settings -> settings.addCommandListener(this);
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (slow.get() && event.getCommand().toJson().contains("\"initiatives\"")) {
                try {
                    Thread.sleep(LONG_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Test
    void aSlowOperationIsAnsweredAndTheServerGoesOn() {
        Town town = other.town();
        AtomicBoolean slow = other.bean(SlowBoard.class).slow;
        slow.set(true);
        Instant asked = Instant.now();
        try {
            assertThat(town.anybody().run("Board").codes()).containsExactly("TIMEOUT");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofMillis(SlowBoard.LONG_MILLIS));
        } finally {
            slow.set(false);
        }
        assertThat(town.anybody().run("Board").codes()).isEmpty();
    }

    @Test
    void aBodyThatComesDropByDropIsCutOff() throws IOException {
        try (Socket socket = new Socket("localhost", other.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            Waiting.until(20, () -> drip(out) || hasAnswer(in));

            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"TIMEOUT\"");
        }
    }

    private static boolean hasAnswer(InputStream in) {
        try {
            return in.available() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether the server has hung up. */
    private static boolean drip(OutputStream out) {
        try {
            out.write(' ');
            out.flush();
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
