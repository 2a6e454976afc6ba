package nl.samenwijk.contract;

import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As text, on a server that takes any query. */
@RunningTown
class EveryOperationIsAnsweredIT extends EveryOperation {

    @LocalServerPort
    private int port;

    @Override
    Town town() {
        return new Town(port);
    }
}
