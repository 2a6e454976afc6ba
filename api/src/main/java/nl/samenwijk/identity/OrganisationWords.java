package nl.samenwijk.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** The words by which an organisation is found: the beginnings of those in its name, without capitals and accents, and its number. */
final class OrganisationWords {

    private static final int LONGEST = 20;
    private static final int MOST_WORDS = 12;
    private static final int FEWEST_SIGNS = 2;

    /** What is read of a name or a question; a longer one says nothing more. */
    private static final int LONGEST_TEXT = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OrganisationWords() {}

    static Collection<String> tokens(Organisation organisation) {
        Set<String> tokens = new LinkedHashSet<>(List.of(organisation.kvkNumber()));
        words(organisation.name()).flatMap(OrganisationWords::beginnings).forEach(tokens::add);
        return tokens;
    }

    /** The tokens that an organisation must all have; none when too little is asked to look for. */
    static List<String> asked(String text) {
        List<String> words = words(text).distinct().toList();
        return signs(String.join("", words)) < FEWEST_SIGNS ? List.of() : words;
    }

    /** By which names are put in order. */
    static String order(Organisation organisation) {
        return String.join(" ", words(organisation.name()).limit(3).toList());
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(folded(text))
                .filter(word -> !word.isEmpty())
                .map(word -> beginning(word, LONGEST))
                .limit(MOST_WORDS);
    }

    private static Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(1, signs(word)).mapToObj(length -> beginning(word, length));
    }

    /** A sign is never cut in two: half of one cannot be stored. */
    private static String beginning(String text, int length) {
        return signs(text) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static int signs(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String folded(String text) {
        String bare = Normalizer.normalize(beginning(text, LONGEST_TEXT), Normalizer.Form.NFKD);
        String plain = ACCENTS.matcher(bare).replaceAll("");
        char[] folded = new char[4 * plain.length()];
        int length = ASCIIFoldingFilter.foldToASCII(plain.toCharArray(), 0, folded, 0, plain.length());
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }
}
