package nl.samenwijk.platform.mongo;

/** The store cannot be reached now. Nothing was changed that was not acknowledged; the same act can be tried again. */
public class StoreUnavailable extends RuntimeException {

    StoreUnavailable(Throwable cause) {
        super("the store cannot be reached", cause);
    }
}
