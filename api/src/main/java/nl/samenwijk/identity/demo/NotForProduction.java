package nl.samenwijk.identity.demo;

/** Settings with which this server must not start. */
class NotForProduction extends RuntimeException {

    private final String mend;

    NotForProduction(String message, String mend) {
        super(message);
        this.mend = mend;
    }

    String mend() {
        return mend;
    }
}
