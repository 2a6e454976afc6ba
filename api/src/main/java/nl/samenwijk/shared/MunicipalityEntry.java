package nl.samenwijk.shared;

/** One entry of a municipality's YAML list: what it says, and the line on which it begins. */
public record MunicipalityEntry<T>(String file, long line, T value) {

    /** The same line, read further. */
    public <R> MunicipalityEntry<R> with(R other) {
        return new MunicipalityEntry<>(file, line, other);
    }

    /** That this entry breaks a rule. */
    public MunicipalityFileError error(String rule) {
        return new MunicipalityFileError(file, line, rule);
    }
}
