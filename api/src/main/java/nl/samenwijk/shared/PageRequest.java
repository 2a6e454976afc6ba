package nl.samenwijk.shared;

import org.jspecify.annotations.Nullable;

/** Which page of a list: how many items, and after which cursor. A list read has never more than {@value #MOST} items. */
public record PageRequest(int first, @Nullable Cursor after) {

    public static final int MOST = 100;
    public static final int USUAL = 20;

    /** Checks what a client asked for; the list's name keeps a cursor of one list out of another. */
    public static PageRequest of(String list, @Nullable Integer first, @Nullable String after) {
        int size = first == null ? USUAL : first;
        if (size < 1 || size > MOST) {
            throw new BadRequest(BadRequest.Code.INVALID_PAGE_SIZE, Phrase.of("error.pageSize", MOST), "first");
        }
        return new PageRequest(size, after == null ? null : Cursor.parse(list, after));
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }
}
