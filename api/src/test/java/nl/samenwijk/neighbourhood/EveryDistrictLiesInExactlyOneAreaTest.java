package nl.samenwijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class EveryDistrictLiesInExactlyOneAreaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void inDordrecht() {
        assertThat(districtsOfAllAreas(TownFiles.dordrecht()))
                .hasSize(13)
                .doesNotHaveDuplicates()
                .contains("WK050501", "WK050509", "WK050503", "WK050519");
    }

    @Test
    void inATownThatLeftOneOut() {
        assertThat(districtsOfAllAreas(TownFiles.zeewijk())).containsExactly("WK9999AB", "WK9999AA", "WK9999BZ");
    }

    @Test
    void aDistrictOnNoLineIsServedByTheDesk() {
        Places places = new Places(TownFiles.zeewijk());

        assertThat(places.areas()).extracting(Area::code).containsExactly("KUST", "DORP", Area.UNASSIGNED);
        assertThat(places.district("WK9999BZ").orElseThrow().area())
                .isEqualTo(places.area(Area.UNASSIGNED).orElseThrow());
    }

    private static List<String> districtsOfAllAreas(MunicipalityFiles files) {
        Places places = new Places(files);
        return places.areas().stream()
                .flatMap(area -> places.districtsOf(area, DAY).stream())
                .map(District::code)
                .toList();
    }
}
