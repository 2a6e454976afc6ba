package nl.samenwijk.house;

import nl.samenwijk.SamenwijkApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class FeaturesKnowEachOtherByTheirFrontDoorsTest {

    @Test
    void noFeatureReachesIntoAnotherAndNoArrowsGoInCircles() {
        ApplicationModules.of(SamenwijkApplication.class).verify();
    }
}
