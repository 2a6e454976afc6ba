package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is anything that somebody is called. */
class NamesOfAnyLengthAndDirectionFitTest {

    private static final String LONG = "Wijkvereniging".repeat(36).substring(0, 500);

    @Test
    void aWordOfFiveHundredLettersWraps() throws IOException {
        wraps(Facts.saying(LONG, LONG));
        for (LetterContents other : Facts.sayingElsewhere(LONG)) {
            wraps(other);
        }
    }

    private static void wraps(LetterContents letter) throws IOException {
        List<Float> ends = new ArrayList<>();
        float width;
        try (PDDocument document = Loader.loadPDF(Facts.pdf(letter))) {
            width = document.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    ends.add(text.getX() + text.getWidth());
                }
            }.getText(document);
        }

        assertThat(ends).isNotEmpty().allMatch(end -> end < width - 50);
        assertThat(Facts.readPdf(letter).replace(" ", "")).contains(LONG);
    }

    /** In the page each name has its own direction; in the PDF its letters are those that were written, in whatever form they are drawn. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0641\u0627\u0637\u0645\u0629 \u0627\u0644\u0632\u0647\u0631\u0627\u0621",
                "\u05E0\u05D5\u05E2\u05D4 \u05DC\u05D5\u05D9"
            })
    void aNameFromRightToLeftKeepsItsDirection(String name) {
        keepsItsDirection(name, Facts.saying("Tuin van " + name, name));
        assertThat(Facts.html(Facts.sayingElsewhere(name).get(1)))
                .as("the authority to which it was forwarded")
                .contains("<td dir=\"auto\">" + name + "</td>", "<p class=\"words\" dir=\"auto\">" + name + "</p>");
    }

    private static void keepsItsDirection(String name, LetterContents letter) {
        assertThat(Facts.html(letter))
                .contains("<p dir=\"auto\">" + name + "</p>")
                .contains("<span dir=\"auto\">" + name + "</span>,")
                .contains("<td dir=\"auto\">Tuin van " + name + "</td>");
        assertThat(java.text.Normalizer.normalize(Facts.readPdf(letter), java.text.Normalizer.Form.NFKC))
                .contains(name);
    }

    /** What no font of ours has is shown as missing, and stops nothing. */
    @Test
    void aLetterThatNoFontHasStopsNothing() {
        assertThat(Facts.readPdf(Facts.saying(
                        "Tuin \uD83C\uDF31 \u6F22\u5B57", "\u0141ukasz \u0141\u00F3\u015Bki \u011F\u1EC7")))
                .contains("\u0141ukasz \u0141\u00F3\u015Bki \u011F\u1EC7");
    }
}
