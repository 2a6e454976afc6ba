package nl.samenwijk.contract;

import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** By their hashes alone, on a server that takes nothing else. */
@RunningTown
@TestPropertySource(properties = "samenwijk.documents=trusted-only")
@Tag("any-engine")
class EveryOperationIsAnsweredByItsHashIT extends EveryOperation {

    @LocalServerPort
    private int port;

    @Override
    Town town() {
        return Town.byHash(port);
    }
}
