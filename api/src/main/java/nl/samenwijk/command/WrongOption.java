package nl.samenwijk.command;

/** What the operator asks for is not there. */
class WrongOption extends RuntimeException {

    WrongOption(String message) {
        super(message);
    }
}
