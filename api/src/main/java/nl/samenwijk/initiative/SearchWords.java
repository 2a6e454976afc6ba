package nl.samenwijk.initiative;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words by which an initiative is found: endings taken off as Dutch and as English do, accents folded. A text is kept under both, because people look for a
 * Dutch plan in English and the other way round.
 */
final class SearchWords {

    private static final int MOST_WORDS = 1_000;
    private static final int LONGEST = 40;
    private static final int REMEMBERED = 20_000;
    private static final String PREFIX = "w:";

    private static final Analyzer DUTCH = new DutchAnalyzer(CharArraySet.EMPTY_SET);
    private static final Analyzer ENGLISH = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
    private static final Analyzer PLAIN = new StandardAnalyzer(CharArraySet.EMPTY_SET);

    /** Texts are made of the same words over and over, and taking their endings off is the dear part. */
    private static final LoadingCache<String, Set<String>> FORMS =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(SearchWords::analyseForms);

    private SearchWords() {}

    /** The tokens of a text, the first thousand of them. */
    static Collection<String> tokens(Texts texts) {
        Set<String> tokens = new LinkedHashSet<>();
        Stream.of(texts.title(), texts.summary(), texts.description())
                .filter(Objects::nonNull)
                .forEach(text -> words(text).forEach(word -> tokens.addAll(forms(word))));
        return tokens.stream().limit(MOST_WORDS).toList();
    }

    /** For each word that is looked for: the tokens of which a text must have one. */
    static List<Set<String>> query(String text) {
        return words(text).stream().map(SearchWords::forms).toList();
    }

    private static List<String> words(String text) {
        return analyse(PLAIN, text);
    }

    private static Set<String> forms(String word) {
        return FORMS.get(word);
    }

    private static Set<String> analyseForms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        Stream.of(DUTCH, ENGLISH)
                .flatMap(analyzer -> analyse(analyzer, word).stream())
                .forEach(form -> forms.add(PREFIX + form));
        return Collections.unmodifiableSet(forms);
    }

    private static List<String> analyse(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = new ASCIIFoldingFilter(analyzer.tokenStream("text", text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString().substring(0, Math.min(LONGEST, word.length())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
