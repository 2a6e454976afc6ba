package nl.samenwijk.initiative;

import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;

/**
 * Who may know of an initiative, as tokens that stand in its document and in every query for it: so visibility is part of the query and no page is filtered
 * afterwards.
 */
final class Audiences {

    static final String EVERYBODY = "v:public";
    private static final String DESK = "v:desk";

    private Audiences() {}

    static List<String> of(Initiative initiative) {
        List<String> tokens = new ArrayList<>();
        if (initiative.isPublic()) {
            tokens.add(EVERYBODY);
        }
        tokens.addAll(initiators(initiative.initiator()));
        if (concernsStaff(initiative)) {
            tokens.add(area(initiative.place().areaCode()));
            tokens.add(DESK);
        }
        return tokens;
    }

    /** What a person writes for themselves is theirs until they hand it in; what is kept for somebody without an account the desk must find again. */
    private static boolean concernsStaff(Initiative initiative) {
        return initiative.wasHandedIn() || initiative.initiator().isWithoutAccount();
    }

    static List<String> of(Viewer viewer) {
        List<String> tokens = new ArrayList<>(own(viewer));
        tokens.add(EVERYBODY);
        if (viewer.has(Role.COORDINATOR)) {
            viewer.areas().forEach(area -> tokens.add(area(area)));
        }
        if (viewer.isDesk()) {
            tokens.add(DESK);
        }
        return tokens;
    }

    /** What is the viewer's own: as a person, or for an organisation they represent now. */
    static List<String> own(Viewer viewer) {
        List<String> tokens = new ArrayList<>();
        if (viewer.isSignedIn()) {
            tokens.add(account(viewer.id()));
        }
        viewer.organisations().forEach(organisation -> tokens.add(organisation(organisation.id())));
        return tokens;
    }

    private static List<String> initiators(Initiator initiator) {
        if (initiator.organisation() != null) {
            return List.of(organisation(initiator.organisation().id()));
        }
        return initiator.account() == null ? List.of() : List.of(account(initiator.account()));
    }

    private static String account(NodeId id) {
        return "v:" + id;
    }

    private static String organisation(NodeId id) {
        return "v:" + id;
    }

    private static String area(String code) {
        return "v:area:" + code;
    }
}
