package nl.samenwijk.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.SamenwijkApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server with settings of its own, beside the one that most tests share. */
public final class OtherTown implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherTown(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Settings as {@code name=value}; a later one wins. */
    public static OtherTown start(List<Class<?>> more, String... settings) {
        List<Class<?>> sources = new ArrayList<>(more);
        sources.addFirst(SamenwijkApplication.class);
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--samenwijk.seed=areas",
                "--samenwijk.data=" + FreshStore.folder(),
                "--spring.mongodb.uri=" + FreshStore.uri()));
        for (String setting : settings) {
            String name = "--" + setting.substring(0, setting.indexOf('=') + 1);
            arguments.removeIf(given -> given.startsWith(name));
            arguments.add("--" + setting);
        }
        return new OtherTown(
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).run(arguments.toArray(String[]::new)));
    }

    public static OtherTown start(String... settings) {
        return start(List.of(), settings);
    }

    public int port() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    public Town town() {
        return new Town(port());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
