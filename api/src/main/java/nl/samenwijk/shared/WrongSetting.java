package nl.samenwijk.shared;

/** A setting with which the server cannot start. It is told to who starts it, without a stack trace. */
public class WrongSetting extends RuntimeException {

    private final String mend;

    public WrongSetting(String message, String mend) {
        super(message);
        this.mend = mend;
    }

    public WrongSetting(String message, String mend, Throwable cause) {
        super(message, cause);
        this.mend = mend;
    }

    /** What to do. */
    String mend() {
        return mend;
    }
}
