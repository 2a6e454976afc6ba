package nl.samenwijk.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The web client as it was built: a folder in the jar of the frontend contract, which is not there when it was built without Node. */
@Component
class ClientFiles {

    static final String SETTING = "samenwijk.web.client";
    static final String INDEX = "index.html";
    private static final String ROUTES = "routes.json";

    /** What is only there for this server, or stands beside a file in a smaller form. */
    private static final Pattern NOT_SERVED = Pattern.compile("index\\.html.*|routes\\.json.*|.*\\.(gz|br)");

    private final String folder;
    private final ResourcePatternResolver files;

    ClientFiles(@Value("${" + SETTING + "}") String folder, ResourcePatternResolver files) {
        this.folder = folder;
        this.files = files;
    }

    boolean areThere() {
        return index().exists();
    }

    Resource index() {
        return files.getResource(folder + INDEX);
    }

    Resource routes() {
        return files.getResource(folder + ROUTES);
    }

    String folder() {
        return folder;
    }

    /** The files that keep their name from release to release, such as {@code robots.txt}. */
    List<String> withFixedNames() throws IOException {
        return Arrays.stream(files.getResources(folder + "*"))
                .filter(Resource::isReadable)
                .map(Resource::getFilename)
                .filter(name -> name != null
                        && !name.isEmpty()
                        && !NOT_SERVED.matcher(name).matches())
                .toList();
    }
}
