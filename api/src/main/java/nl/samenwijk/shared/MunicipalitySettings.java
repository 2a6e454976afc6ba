package nl.samenwijk.shared;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.ResourceUtils;

/**
 * Which municipality this server is for.
 *
 * @param municipality the folder with the municipality's files, as a path or a resource location; the bundled Dordrecht when absent
 * @param seed what is there at the first start: {@code dordrecht} all of it with demo initiatives, {@code areas} without people's initiatives,
 *     {@code none} nothing
 */
@ConfigurationProperties("samenwijk")
public record MunicipalitySettings(
        @Nullable String municipality, @Nullable Seed seed) {

    private static final String BUNDLED = "classpath:municipality/dordrecht/";

    /** What is there at the first start. */
    public enum Seed {
        DORDRECHT,
        AREAS,
        NONE
    }

    /** Whether made-up initiatives shall be there, too. */
    public boolean tellsStories() {
        return seed == null || seed == Seed.DORDRECHT;
    }

    boolean hasFiles() {
        return municipality != null || seed != Seed.NONE;
    }

    /** A plain path is one of this machine, as in {@code /etc/samenwijk}. */
    String folder() {
        if (municipality == null) {
            return BUNDLED;
        }
        String folder = ResourceUtils.isUrl(municipality)
                ? municipality
                : Path.of(municipality).toAbsolutePath().toUri().toString();
        return folder.endsWith("/") ? folder : folder + "/";
    }
}
