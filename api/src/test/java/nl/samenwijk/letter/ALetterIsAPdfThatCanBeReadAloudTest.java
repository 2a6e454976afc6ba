package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF/UA-1: tagged, in a language, with a title and its fonts inside. */
class ALetterIsAPdfThatCanBeReadAloudTest {

    private static final LetterContents LETTER = Facts.decision(DecisionOutcome.GRANTED_WITH_OBLIGATIONS, Language.NL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasALanguageAndATitle(Language language) throws IOException {
        LetterContents letter = Facts.decision(DecisionOutcome.GRANTED, language);
        try (PDDocument document = Loader.loadPDF(Facts.pdf(letter))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualToIgnoringCase(language.name());
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(
                            language == Language.NL
                                    ? "Besluit op uw aanvraag - DOR-2026-00042-1"
                                    : "Decision on your request - DOR-2026-00042-1");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part", "DOR-2026-00042-1");
        }
    }

    @Test
    void isTagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(Facts.pdf(LETTER))) {
            Map<String, Integer> tags = new TreeMap<>();
            count(document.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(tags).containsKeys("H1", "H2", "P", "Table", "TR", "TH", "TD");
            assertThat(tags.get("H1")).isOne();
            assertThat(tags.get("Table")).isEqualTo(4);
        }
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .forEach(element -> {
                    tags.merge(element.getStructureType(), 1, Integer::sum);
                    count(element, tags);
                });
    }

    @Test
    void hasItsFontsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(Facts.pdf(LETTER))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void saysWhatThePageSays() {
        assertThat(Facts.readPdf(LETTER))
                .contains("Wat hebben wij besloten?", "U krijgt steun voor uw plan.")
                .contains("tot en met 1 juni 2026 bezwaar maken")
                .contains("Stuur een foto.", "Anke Bakker", "1 / 2");
    }

    static Stream<LetterContents> letters() {
        return Stream.of(Language.values()).flatMap(language -> Facts.all(language).stream());
    }

    /** Of every kind: one title, each heading and each word of the page, in the order in which they are read. */
    @ParameterizedTest
    @MethodSource("letters")
    void everyKindIsWhole(LetterContents letter) throws IOException {
        byte[] pdf = Facts.pdf(letter);
        String text = Facts.readPdf(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, Integer> tags = new TreeMap<>();
            count(document.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(tags.get("H1")).isOne();
            assertThat(tags.get("H2")).isEqualTo(headings(letter).size());
        }
        assertThat(text).containsSubsequence(headings(letter));
    }

    private static List<String> headings(LetterContents letter) {
        return Pattern.compile("<h2>([^<]+)</h2>")
                .matcher(Facts.html(letter))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }
}
