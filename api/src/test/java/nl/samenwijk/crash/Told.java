package nl.samenwijk.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a server said before it was killed: {@code done} was acknowledged; the other words name things that were on their way. */
record Told(String word, String what, String id) {

    private static final String MARK = "TOLD ";

    /** Starts a server in a process of its own, hears it until {@code enough}, and kills it without a warning. */
    static List<Told> untilKilled(Victim.Scene scene, List<String> properties, Predicate<List<Told>> enough) {
        List<String> said = new ArrayList<>();
        try {
            Process process = start(scene, properties);
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                List<Told> told = listen(lines, said, enough);
                kill(process);
                lines.lines().forEach(line -> hear(line, told));
                return told;
            } finally {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** By its number, so that what it still said can be read. */
    private static void kill(Process process) {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static List<Told> listen(BufferedReader lines, List<String> said, Predicate<List<Told>> enough)
            throws IOException {
        List<Told> told = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            hear(line, told);
            if (enough.test(told)) {
                return told;
            }
        }
        throw new IllegalStateException("the server ended by itself:\n" + String.join("\n", said));
    }

    /** The last line may be cut off by the kill. */
    private static void hear(String line, List<Told> told) {
        String[] words = line.split(" ", -1);
        if (line.startsWith(MARK) && words.length == 4) {
            told.add(new Told(words[1], words[2], words[3]));
        }
    }

    private static Process start(Victim.Scene scene, List<String> properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName(),
                scene.name()));
        command.addAll(properties);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
