package nl.samenwijk.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.MunicipalityFiles;
import org.springframework.stereotype.Component;

/** The playbooks of the municipality, in the order of its file {@code playbooks.yaml}. */
@Component
public final class Playbooks {

    private static final String FILE = "playbooks.yaml";

    private final List<Playbook> all;

    public Playbooks(MunicipalityFiles files) {
        all = files.has(FILE) ? List.of(files.yaml(FILE, Playbook[].class)) : List.of();
        demandDifferentCodes();
    }

    public List<Playbook> all() {
        return all;
    }

    private void demandDifferentCodes() {
        Set<String> codes = new HashSet<>();
        for (Playbook playbook : all) {
            if (!codes.add(playbook.code())) {
                throw new MunicipalityFileError(FILE, 0, "the code " + playbook.code() + " is there twice");
            }
        }
    }
}
