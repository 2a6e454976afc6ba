package nl.samenwijk.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture of the house says and no compiler checks. Every package that a rule names must exist. */
class TheHouseStandsAsItIsDrawnTest {

    private static final String ROOT = "nl.samenwijk";
    private static final List<String> FEATURES = List.of(
            "activity",
            "command",
            "complaint",
            "demo",
            "facilitation",
            "identity",
            "initiative",
            "letter",
            "mandate",
            "neighbourhood",
            "objection",
            "playbook",
            "privacy",
            "scheme",
            "support",
            "term",
            "work");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> KNOWS_MONGO = resideInAnyPackage(
                    ROOT + ".platform.mongo..", ROOT + ".platform.engine..")
            .or(simpleNameEndingWith("Store"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shared",
                "platform",
                "platform.mongo",
                "platform.graphql",
                "platform.engine",
                "complaint.graphql",
                "initiative.graphql",
                "support.graphql",
                "term.graphql"
            })
    void everyNamedPackageExists(String name) {
        assertThat(HOUSE.containPackage(ROOT + "." + name)).isTrue();
    }

    @Test
    void everyFeatureExistsAndNoOtherPackageStandsBesideThem() {
        List<String> there = HOUSE.getPackage(ROOT).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .filter(name -> !name.equals("shared") && !name.equals("platform"))
                .toList();

        assertThat(there).containsExactlyInAnyOrderElementsOf(FEATURES);
    }

    @Test
    void onlyGraphqlPackagesKnowGraphql() {
        noClasses()
                .that(not(resideInAPackage("..graphql..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("graphql..", "org.springframework.graphql..", "org.dataloader..")
                .check(HOUSE);
    }

    @Test
    void onlyStoresKnowMongo() {
        noClasses()
                .that(not(KNOWS_MONGO))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb..")
                .check(HOUSE);
    }

    @Test
    void sharedAndPlatformKnowNoFeature() {
        String[] features =
                FEATURES.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".shared..", ROOT + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(features)
                .check(HOUSE);
    }

    @Test
    void countingTermsNeedsNoClockAndNoStore() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".term")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".shared.TownClock")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".platform..")
                .check(HOUSE);
    }

    /** A builder could set any state: only the thing itself may use it, by its acts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "initiative.Initiative",
                "facilitation.Commitment",
                "complaint.Complaint",
            })
    void onlyTheThingItselfUsesItsBuilder(String aggregate) {
        String name = ROOT + "." + aggregate;
        classes()
                .that()
                .haveFullyQualifiedName(name + "Builder")
                .should()
                .onlyBeAccessed()
                .byClassesThat(builderOf(name))
                .check(HOUSE);
    }

    /** A request is built from the facts at its intake, and from then on changes itself; its changes by objections, by the law and by silence stand beside it. */
    @Test
    void onlyIntakeAndTheRequestsOwnChangesUseItsBuilder() {
        String name = ROOT + ".support.SupportRequest";
        classes()
                .that()
                .haveFullyQualifiedName(name + "Builder")
                .should()
                .onlyBeAccessed()
                .byClassesThat(builderOf(name)
                        .or(simpleName("Intake"))
                        .or(simpleName("ObjectionChanges"))
                        .or(simpleName("LegalChanges"))
                        .or(simpleName("SilentYes")))
                .check(HOUSE);
    }

    /** Besides the request itself only silence does, which is nobody's act. */
    @Test
    void noChangeOfARequestSetsItsStateByItself() {
        String builder = ROOT + ".support.SupportRequestBuilder";
        Set<String> setting = HOUSE.get(builder).getMethodCallsToSelf().stream()
                .filter(call -> call.getTarget().getName().equals("status")
                        && !call.getTarget().getRawParameterTypes().isEmpty())
                .map(call -> call.getOriginOwner().getSimpleName())
                .filter(origin -> !origin.equals("SupportRequestBuilder"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(setting).containsExactly("SilentYes", "SupportRequest");
    }

    /** The one method in which an act leads from a state to another asks the table; besides, a thing begins somewhere. */
    @ParameterizedTest
    @CsvSource({
        "initiative.Initiative, proposed imported after",
        "support.SupportRequest, received after",
        "facilitation.Commitment, after",
    })
    void onlyAnActSetsAState(String aggregate, String methods) {
        JavaClass thing = HOUSE.get(ROOT + "." + aggregate);
        Set<String> setting = thing.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getName().equals("status")
                        && call.getTargetOwner().getName().equals(thing.getName() + "Builder")
                        && !call.getTarget().getRawParameterTypes().isEmpty())
                .map(call -> call.getOrigin().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(setting).containsExactlyInAnyOrder(methods.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initiative.Initiative",
                "support.SupportRequest",
                "facilitation.Commitment",
                "complaint.Complaint"
            })
    void everyActAsksTheTable(String aggregate) {
        assertThat(HOUSE.get(ROOT + "." + aggregate).getMethodCallsFromSelf())
                .filteredOn(call -> call.getTarget().getName().equals("mustLead"))
                .extracting(call -> call.getOrigin().getName())
                .containsExactly("after");
    }

    @Test
    void everyClassIsNamedByWhatItIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(HOUSE);
    }

    @Test
    void nullIsOnlyWhereItIsNamed() {
        List<String> unmarked = HOUSE.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(one -> !one.getClasses().isEmpty())
                .filter(one -> one.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static DescribedPredicate<JavaClass> builderOf(String name) {
        return DescribedPredicate.describe(
                "are the thing or its builder", one -> one.getName().startsWith(name));
    }

    private static DescribedPredicate<JavaClass> simpleName(String name) {
        return DescribedPredicate.describe(
                "are " + name, one -> one.getSimpleName().equals(name));
    }
}
