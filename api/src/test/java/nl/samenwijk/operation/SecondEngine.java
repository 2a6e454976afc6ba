package nl.samenwijk.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import nl.samenwijk.town.FreshStore;

/** A child process that is a MongoDB-compatible server, to be killed and started again by a test. */
final class SecondEngine implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final int port;
    private final Path folder = FreshStore.folder();
    private Process process;

    SecondEngine() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = begin();
    }

    /** An acknowledged write must outlive the kill. A MongoDB replica set sees to that by itself, this engine writes its journal later unless it is asked. */
    String uri() {
        return "mongodb://127.0.0.1:" + port + "/away?directConnection=true&w=1&journal=true";
    }

    private Process begin() throws IOException {
        Process begun = new ProcessBuilder(
                        System.getenv("SECANTUSD"),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--storage-path",
                        folder.resolve("store").toString(),
                        "--log-level",
                        "WARNING")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("engine.log").toFile())
                .start();
        Waiting.until(PATIENCE_SECONDS, this::answers);
        return begun;
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void startAgain() throws IOException {
        process = begin();
    }

    @Override
    public void close() {
        kill();
    }
}
