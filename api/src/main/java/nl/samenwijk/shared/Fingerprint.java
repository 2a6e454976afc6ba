package nl.samenwijk.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short word for a long text: SHA-256. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of a record: its printed form names every component, so equal inputs have equal fingerprints and others do not. */
    public static String of(Record input) {
        return of(input.toString());
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
