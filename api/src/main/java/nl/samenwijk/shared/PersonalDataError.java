package nl.samenwijk.shared;

import java.util.List;

/** A public text holds a citizen service number (BSN). */
public record PersonalDataError(List<String> path) implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.bsn");
    }

    @Override
    public Code code() {
        return Code.PERSONAL_DATA;
    }
}
