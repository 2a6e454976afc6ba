package nl.samenwijk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.SchemaInspection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaReport;

/** Every field that the SDL promises is answered by something in the code, and nothing in the code answers what the SDL does not know. */
@RunningTown
class EveryFieldOfTheSchemaIsAnsweredIT {

    @Autowired
    private SchemaInspection inspection;

    @Test
    void nothingIsLeftOut() {
        SchemaReport report = inspection.report();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }
}
