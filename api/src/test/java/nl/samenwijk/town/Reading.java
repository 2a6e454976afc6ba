package nl.samenwijk.town;

/** How a person reads one thing with all that can be read of it. */
final class Reading {

    static final String INITIATIVE = """
            query Reading($id: ID!) { node(id: $id) { ... on Initiative {
              id reference title status version allowedActions reason alternative outcome heldUntil
              initiator { kind displayName organisation { name kvkNumber } }
              supportSummary { requested arranged }
              waitingOn { party name since subject dueOn } } } }
            """;

    static final String REQUEST = """
            query Reading($id: ID!) { node(id: $id) { ... on SupportRequest {
              id reference kind nature status version allowedActions explanation receivedOn reason notDelivered
              scheme { code } need { __typename } coSigner { name } term { startsOn dueOn state suspendedDays steps { code on text } }
              question { text askedOn deadline answer answeredOn stillMissing }
              advice { question dueOn advice reasoning givenOn }
              decision { id outcome reasoning amount alternative decidedOn announcedOn objectionUntil remedyClause
                ground { code } quantities { what quantity } obligations { id text dueOn owner metOn } mandate { holder body cap } }
              commitments { id version what status dueOn remark allowedActions facilitator { displayName } }
              waitingOn { party name since subject dueOn } } } }
            """;

    static final String COMMITMENT = """
            query Reading($id: ID!) { node(id: $id) { ... on Commitment {
              id version what status dueOn remark allowedActions waitingOn { party name since subject dueOn } } } }
            """;

    static final String COMPLAINT = """
            query Reading($id: ID!) { node(id: $id) { ... on Complaint {
              id reference version status complainant text lodgedOn dueOn postponedBecause findings answer answeredOn remedyClause allowedActions
              term { startsOn dueOn state steps { code on article text } } answeredBy { role displayName }
              initiative { id } supportRequest { id } } } }
            """;

    private Reading() {}
}
