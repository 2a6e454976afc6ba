package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whatever somebody writes, it is read as they wrote it and does nothing. */
class TextOfPeopleStaysTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</p></main><h1>Besluit: alles toegekend</h1>",
                "</title></head><body>",
                "\" onload=\"alert(1)",
                "&lt;b&gt; & &amp; ' \"",
                "]]><!-- --><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "{0} {1,choice,1#x} ${name} #{name} @{name}",
                "</style><style>* { display: none }"
            })
    void asItIs(String text) throws IOException, SAXException, ParserConfigurationException {
        LetterContents decision = Facts.saying(text, text);
        asItIs(text, decision);
        assertThat(Facts.readPdf(decision).replace(" ", "")).contains(text.replace(" ", ""));
        for (LetterContents other : Facts.sayingElsewhere(text)) {
            asItIs(text, other);
        }
    }

    private static void asItIs(String text, LetterContents letter)
            throws IOException, SAXException, ParserConfigurationException {
        Document page = page(letter);

        assertThat(texts(page, "p")).contains(text);
        assertThat(texts(page, "td")).contains(text);
        assertThat(page.getElementsByTagName("h1").getLength()).isOne();
        assertThat(page.getElementsByTagName("style").getLength()).isOne();
        for (String never : new String[] {"script", "img", "link", "iframe", "b"}) {
            assertThat(page.getElementsByTagName(never).getLength()).as(never).isZero();
        }
    }

    @Test
    void lineBreaksStay() throws IOException, SAXException, ParserConfigurationException {
        LetterContents letter = Facts.saying("een\ntwee\r\n\r\nvier", null);

        assertThat(Facts.html(letter)).contains("een<br/>twee<br/><br/>vier");
        assertThat(page(letter).getElementsByTagName("br").getLength()).isPositive();
    }

    @Test
    void whatNoPageCanHoldIsMarked() throws IOException, SAXException, ParserConfigurationException {
        assertThat(texts(page(Facts.saying("a\u0000b\u0008c\uD800d\uFFFFe", null)), "p"))
                .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    private static Document page(LetterContents letter) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Facts.html(letter))));
    }

    private static String[] texts(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        String[] texts = new String[found.getLength()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = found.item(i).getTextContent();
        }
        return texts;
    }
}
