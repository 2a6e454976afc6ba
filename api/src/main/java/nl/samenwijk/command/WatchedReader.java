package nl.samenwijk.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Reads characters strictly: bytes that are none in this encoding are an error with its place, instead of a question mark in somebody's text. */
final class WatchedReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream input;
    private final Charset encoding;
    private final CharsetDecoder decoder;
    private final QuoteWatch watch;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).limit(0);
    private boolean begun;
    private boolean ended;

    WatchedReader(InputStream input, Charset encoding, QuoteWatch watch) {
        this.input = input;
        this.encoding = encoding;
        this.decoder = encoding.newDecoder();
        this.watch = watch;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!characters.hasRemaining() && !ended) {
            decode();
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count == 0 ? -1 : count;
    }

    private void decode() throws IOException {
        fill();
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        if (ended && !result.isError()) {
            result = decoder.flush(characters);
        }
        characters.flip();
        skipByteOrderMark();
        watch();
        if (result.isError()) {
            throw UnreadableFile.at(
                    watch.next(),
                    "this is not " + encoding.name()
                            + ". Save the file as UTF-8, or name its encoding: --encoding windows-1252");
        }
        if (ended) {
            watch.end();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void skipByteOrderMark() {
        if (!begun && characters.hasRemaining()) {
            begun = true;
            if (characters.charAt(0) == BYTE_ORDER_MARK) {
                characters.get();
            }
        }
    }

    private void watch() throws UnreadableFile {
        for (int i = 0; i < characters.remaining(); i++) {
            watch.see(characters.charAt(i));
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
