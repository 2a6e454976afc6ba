package nl.samenwijk.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;

/** The files of a municipality, without a server around them. */
public final class TownFiles {

    private TownFiles() {}

    public static MunicipalityFiles dordrecht() {
        return files(null, MunicipalitySettings.Seed.AREAS);
    }

    /** The made-up Zevenhuizen aan Zee: letters in its codes, places that vanished, a district in no area. */
    public static MunicipalityFiles zeewijk() {
        return files("classpath:municipality/zeewijk/", null);
    }

    /** Dordrecht itself. */
    public static Municipality municipality() {
        return new Municipality(dordrecht());
    }

    public static MunicipalityFiles in(Path folder) {
        return files(folder.toUri().toString(), null);
    }

    /** With this one file in an empty folder. */
    public static MunicipalityFiles with(Path folder, String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return in(folder);
    }

    public static MunicipalityFiles none() {
        return files(null, MunicipalitySettings.Seed.NONE);
    }

    private static MunicipalityFiles files(@Nullable String folder, MunicipalitySettings.@Nullable Seed seed) {
        return new MunicipalityFiles(new DefaultResourceLoader(), new MunicipalitySettings(folder, seed));
    }
}
