package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatStartsBeforeTheDecisionIsToldOfTest {

    /** Then the town decides on Tuesday 28 April at the latest. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-01, true
            2026-03-02, true
            2026-04-28, true
            2026-04-29, false
            """)
    void aPlanForWhichMoneyIsAsked(LocalDate startsOn, boolean told) {
        assertThat(Arrivals.codes(Asked.MONEY, TODAY, startsOn).contains(Warning.Code.DONE_BEFORE))
                .isEqualTo(told);
    }

    @Test
    void withBothDaysAndWhatFollows() {
        var warnings = Arrivals.warnings(Asked.MONEY, TODAY, LocalDate.of(2026, 4, 1));
        assertThat(Arrivals.sentence(warnings, Warning.Code.DONE_BEFORE, Language.NL))
                .isEqualTo(
                        "Uw plan begint op 1 april 2026. Wij besluiten uiterlijk op 28 april 2026. Wat u doet voor ons besluit, betalen wij misschien niet.");
    }

    @Test
    void notAPlanThatDoesNotSayWhenItStarts() {
        assertThat(Arrivals.codes(Asked.MONEY, TODAY, null)).doesNotContain(Warning.Code.DONE_BEFORE);
    }

    @Test
    void notWhatCostsNoMoney() {
        assertThat(Arrivals.codes(Asked.LOAN, TODAY, TODAY)).doesNotContain(Warning.Code.DONE_BEFORE);
    }
}
