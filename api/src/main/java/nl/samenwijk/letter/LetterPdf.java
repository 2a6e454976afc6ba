package nl.samenwijk.letter;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import nl.samenwijk.shared.TownClock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes of a letter's page a PDF that a screen reader can read (PDF/UA-1): tagged, with its language and title, with its fonts inside. What a PDF says of its own
 * making is the letter's day, so that the same page gives the same bytes.
 */
@Component
class LetterPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String PRODUCER = "Samenwijk";
    private static final String NO_SUCH_LETTER = "\uFFFD";

    /** Every family that the style names, and its weights. Arabic and Hebrew have one weight, for which a heading waits in vain. */
    private static final List<Font> FONTS = List.of(
            Font.read("NotoSans-Regular", "Noto Sans", REGULAR),
            Font.read("NotoSans-Bold", "Noto Sans", BOLD),
            Font.read("NotoSansArabic-Regular", "Noto Sans Arabic", REGULAR),
            Font.read("NotoSansHebrew-Regular", "Noto Sans Hebrew", REGULAR));

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** A font file, read once. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Font(byte[] file, String family, int weight) {

        static Font read(String name, String family, int weight) {
            try {
                byte[] file = new ClassPathResource("letters/fonts/" + name + ".ttf").getContentAsByteArray();
                return new Font(file, family, weight);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void addTo(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL, true);
        }
    }

    byte[] of(String html, LocalDate date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(html, document)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            date(document, date);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String html, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useReplacementText(NO_SUCH_LETTER)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null);
        FONTS.forEach(font -> font.addTo(builder));
        return builder.buildPdfRenderer();
    }

    /** PDFBox would note the moment, and make the document's id of it. */
    private static void date(PDDocument document, LocalDate date) {
        GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(TownClock.ZONE));
        document.getDocumentInformation().setCreationDate(day);
        document.setDocumentId(date.toEpochDay());
    }
}
