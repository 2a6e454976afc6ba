package nl.samenwijk.shared;

/** A file of the municipality that cannot be used. The server does not start with half of it. */
public class MunicipalityFileError extends RuntimeException {

    public MunicipalityFileError(String file, long line, String rule) {
        super(sentence(file, line, rule));
    }

    MunicipalityFileError(String file, long line, String rule, Throwable cause) {
        super(sentence(file, line, rule), cause);
    }

    private static String sentence(String file, long line, String rule) {
        return "The municipality's file " + file + (line > 0 ? ", line " + line : "") + ": " + rule;
    }
}
