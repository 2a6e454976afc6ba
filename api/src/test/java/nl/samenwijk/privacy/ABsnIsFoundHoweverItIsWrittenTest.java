package nl.samenwijk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen service number (BSN) has nine digits and passes the elf-proef. 123456782 and 111222333 are the ones that everybody tests with. */
class ABsnIsFoundHoweverItIsWrittenTest {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "Mijn BSN is 123456782.",
                "BSN:123456782",
                "123.456.782",
                "1234.56.782",
                "123 456 782",
                "1 2 3 4 5 6 7 8 2",
                "123\u00a0456\u00a0782",
                "(111222333)",
                "bsn111222333x",
                "000000012",
                "Wij zijn met 123 123 456 782 mensen",
                "kenmerk 123456789 en 123456782"
            })
    void whereverItStands(String text) {
        assertThat(PersonalData.holdsBsn(text)).isTrue();
        assertThat(PersonalData.holdsBsn(PersonalData.masked(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "000000000",
                "000 000 000",
                "12345678",
                "1234567820",
                "0123456782",
                "KVK 90012345",
                "KVK-nummer 90.01.23.45",
                "vestigingsnummer 000012345678",
                "€ 1.234.567,89",
                "800 euro voor 40 mensen",
                "op 12-03-2027 om 14:00 uur",
                "van 01.05.2027 tot 31.05.2027",
                "bel 078 770 8080 of 06-12345678",
                "NL91 ABNA 0417 1643 00",
                "3311 AB 12",
                "https://dordrecht.nl/plan/2027",
                "Een moestuin op het hoekje",
                ""
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(PersonalData.holdsBsn(text)).isFalse();
        assertThat(PersonalData.masked(text)).isEqualTo(text);
    }

    @Test
    void onlyTheNumberIsMasked() {
        assertThat(PersonalData.masked("Ik ben 111222333 en zij is 123.456.782, bel 078 770 8080."))
                .isEqualTo("Ik ben ********* en zij is *********, bel 078 770 8080.");
    }

    @Property
    void anyBsnInAnyTextIsMaskedAndTheRestStays(
            @ForAll("bsns") String bsn, @ForAll("separators") String separator, @ForAll("words") String words) {
        String text = words + ": " + String.join(separator, bsn.substring(0, 3), bsn.substring(3, 6), bsn.substring(6))
                + "; " + words;

        assertThat(PersonalData.holdsBsn(text)).isTrue();
        assertThat(PersonalData.masked(text)).isEqualTo(words + ": *********; " + words);
    }

    @Property
    void nineDigitsThatFailTheElfProefAreNone(
            @ForAll("bsns") String bsn, @ForAll @IntRange(min = 1, max = 9) int more) {
        char last = (char) ('0' + (bsn.charAt(8) - '0' + more) % 10);

        assertThat(PersonalData.holdsBsn(bsn.substring(0, 8) + last)).isFalse();
    }

    @Property
    void whatIsMaskedHoldsNoBsnAnyMoreWhateverStoodThere(@ForAll("anything") String text) {
        String masked = PersonalData.masked(text);

        assertThat(PersonalData.holdsBsn(masked)).isFalse();
        assertThat(masked.equals(text)).isEqualTo(!PersonalData.holdsBsn(text));
    }

    @Provide
    Arbitrary<String> bsns() {
        return Arbitraries.integers().between(1, 99_999_999).flatMap(first -> {
            String eight = String.format("%08d", first);
            int sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += WEIGHTS[i] * (eight.charAt(i) - '0');
            }
            int check = sum % 11;
            return check == 10 ? bsns() : Arbitraries.just(eight + check);
        });
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", ".", " ", "\u00a0");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("mijn nummer", "Straat én plein", "😀", "een\nregel", "art. 4");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withChars("0123456782. ax").ofMaxLength(40);
    }
}
