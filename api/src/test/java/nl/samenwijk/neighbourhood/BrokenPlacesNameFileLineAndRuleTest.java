package nl.samenwijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPlacesNameFileLineAndRuleTest {

    private static final String PLACES = """
            code,name,level,parent_code,lon,lat,year,valid_from,valid_to,successor
            GM9999,Town,MUNICIPALITY,,,,2026,,,
            WK999901,One,DISTRICT,GM9999,4.5,52.5,2026,,,
            WK999902,Two,DISTRICT,GM9999,,,2026,,,
            BU99990101,Corner,NEIGHBOURHOOD,WK999901,,,2026,,2025-12-31,BU99990102
            BU99990102,Square,NEIGHBOURHOOD,WK999901,,,2026,2026-01-01,,
            """;

    private static final String AREAS = """
            code,name_nl,name_en,has_steering_group,district_code
            NORTH,Noord,North,true,WK999901
            NORTH,Noord,North,true,WK999902
            SOUTH,Zuid,South,false,
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotBrokenIsRead() throws IOException {
        assertThat(read(PLACES, AREAS).areas()).extracting(Area::code).containsExactly("NORTH", "SOUTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WK999902                        | WK999901                        | 4 | the code WK999901 is on line 3 too
            WK999902                        | WK99990                         | 4 | the code of a DISTRICT must be as WK[A-Z0-9]{6}, not WK99990
            Two,DISTRICT                    | ,DISTRICT                       | 4 | name is empty
            Two,DISTRICT                    | Two,WIJK                        | 4 | level must be MUNICIPALITY, DISTRICT or NEIGHBOURHOOD, not WIJK
            Square,NEIGHBOURHOOD,WK999901   | Square,NEIGHBOURHOOD,WK999909   | 6 | there is no place WK999909 in this file
            Square,NEIGHBOURHOOD,WK999901   | Square,NEIGHBOURHOOD,GM9999     | 6 | parent_code must name a place one level higher
            Two,DISTRICT,GM9999             | Two,DISTRICT,                   | 4 | parent_code must name a place one level higher
            Town,MUNICIPALITY,              | Town,MUNICIPALITY,WK999901      | 2 | parent_code must name a place one level higher
            4.5,52.5                        | 4.5,north                       | 3 | lat must be a number such as 51.8131, not north
            4.5,52.5                        | 4.5,                            | 3 | a point needs both lon and lat
            4.5,52.5                        | 52.5,94.5                       | 3 | lon must be from -180 to 180 and lat from -90 to 90
            2026,2026-01-01                 | MMXXVI,2026-01-01               | 6 | year must be a whole number, not MMXXVI
            2026,2026-01-01                 | 2026,1-1-2026                   | 6 | valid_from must be a day such as 2026-04-28, not 1-1-2026
            2026-01-01,,                    | 2026-01-01,2025-01-01,          | 6 | valid_to must not be before valid_from
            2025-12-31,BU99990102           | 2025-12-31,BU99990109           | 5 | there is no place BU99990109 in this file
            2025-12-31,BU99990102           | 2025-12-31,WK999902             | 5 | successor must name a place of the same level that exists on the day after valid_to
            2025-12-31,BU99990102           | ,BU99990102                     | 5 | successor must name a place of the same level that exists on the day after valid_to
            2025-12-31,BU99990102           | 2024-12-31,BU99990102           | 5 | successor must name a place of the same level that exists on the day after valid_to
            Two,DISTRICT                    | Two, or so,DISTRICT             | 4 | it has 11 values and the header names 10
            Corner                          | "Corner                         | 0 | it is no CSV file
            ,year,                          | ,jaar,                          | 1 | the column year is missing
            """)
    void places(String right, String wrong, int line, String rule) {
        assertBroken("places.csv", line, rule, PLACES.replace(right, wrong), AREAS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true,WK999902       | true,WK999908       | 3 | places.csv has no district WK999908
            true,WK999902       | true,BU99990101     | 3 | places.csv has no district BU99990101
            SOUTH,Zuid,South,false, | SOUTH,Zuid,South,false,WK999901 | 4 | the district WK999901 is in the area NORTH already
            North,true,WK999902 | Nord,true,WK999902  | 3 | the area NORTH has another name or steering group than on an earlier line
            South,false         | South,no            | 4 | has_steering_group must be true or false, not no
            Zuid,South          | Zuid,               | 4 | name_en is empty
            name_en             | english             | 1 | the column name_en is missing
            """)
    void areas(String right, String wrong, int line, String rule) {
        assertBroken("areas.csv", line, rule, PLACES, AREAS.replace(right, wrong));
    }

    @Test
    void aQuotationMarkThatIsMissing() {
        String swallowed = PLACES.replace("Two", "\"Two").replace("Square", "Square\"");

        assertBroken("places.csv", 4, "a value runs over more than one line", swallowed, AREAS);
    }

    private void assertBroken(String file, int line, String rule, String places, String areas) {
        assertThat(places + areas).isNotEqualTo(PLACES + AREAS);
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(places, areas))
                .withMessageContaining(file + (line > 0 ? ", line " + line + ": " : ": ") + rule);
    }

    private Places read(String places, String areas) throws IOException {
        Files.writeString(folder.resolve("places.csv"), places);
        Files.writeString(folder.resolve("areas.csv"), areas);
        return new Places(TownFiles.in(folder));
    }
}
