package nl.samenwijk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.facilitation.CommitmentStatus;
import nl.samenwijk.identity.Assurance;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.letter.LetterContents;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.support.SupportStatus;
import nl.samenwijk.term.SuspensionKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The town's sentences: there in both languages, complete, short, and each of them really said somewhere. */
class EverySentenceIsSaidInBothLanguagesTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/samenwijk");
    private static final Pattern TEXT = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z_]+)*\\.?)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_SENTENCE = 25;
    private static final int LONGEST_WORD = 26;

    /** Whose constants are said, each by a key of its own. */
    private static final List<Class<? extends Enum<?>>> SAID = List.of(
            InitiativeStatus.class,
            SupportStatus.class,
            CommitmentStatus.class,
            SupportKind.class,
            DecisionOutcome.class,
            ObjectionOutcome.class,
            AdministrativeAuthority.class,
            Assurance.class);

    private static final Map<String, String> DUTCH = sentences(Language.NL);
    private static final Map<String, String> ENGLISH = sentences(Language.EN);

    private static Map<String, String> sentences(Language language) {
        var bundle = Words.bundle(language);
        return bundle.keySet().stream()
                .collect(Collectors.toMap(key -> key, bundle::getString, (one, other) -> one, TreeMap::new));
    }

    @Test
    void theSameKeysInBoth() {
        assertThat(DUTCH.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void withTheSamePlacesToFillIn() {
        assertThat(DUTCH)
                .allSatisfy((key, dutch) ->
                        assertThat(places(dutch)).as(key).isEqualTo(places(ENGLISH.getOrDefault(key, ""))));
    }

    private static Set<String> places(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceIsWholeWhenItIsFilledIn() {
        SoftAssertions all = new SoftAssertions();
        eachSentence((language, key, pattern) -> all.assertThat(filledIn(pattern, language))
                .as("%s in %s", key, language)
                .isNotBlank()
                .doesNotContain("{", "}", "''")
                .doesNotContainIgnoringCase("null")
                .isEqualTo(filledIn(pattern, language).strip()));
        all.assertAll();
    }

    /** Words for a resident: short sentences, and no word longer than a person reads in one go. */
    @Test
    void everySentenceIsShort() {
        SoftAssertions all = new SoftAssertions();
        eachSentence((language, key, pattern) -> SENTENCE_END
                .splitAsStream(filledIn(pattern, language))
                .forEach(sentence -> all.assertThat(SPACES.splitAsStream(sentence))
                        .as("%s in %s: %s", key, language, sentence)
                        .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE)
                        .allMatch(word -> word.length() <= LONGEST_WORD)));
        all.assertAll();
    }

    @FunctionalInterface
    private interface Check {
        void on(Language language, String key, String pattern);
    }

    private static void eachSentence(Check check) {
        DUTCH.forEach((key, pattern) -> check.on(Language.NL, key, pattern));
        ENGLISH.forEach((key, pattern) -> check.on(Language.EN, key, pattern));
    }

    private static String filledIn(String pattern, Language language) {
        MessageFormat format = new MessageFormat(pattern, language.locale());
        Object[] arguments = Arrays.stream(format.getFormatsByArgumentIndex())
                .map(EverySentenceIsSaidInBothLanguagesTest::sample)
                .toArray();
        return format.format(arguments);
    }

    private static Object sample(Format format) {
        return format instanceof ChoiceFormat ? 2 : "x";
    }

    @Test
    void everyKeyInTheCodeIsASentence() throws IOException {
        Predicate<String> isBegin = text -> text.endsWith(".");
        Set<String> families = DUTCH.keySet().stream()
                .map(key -> key.replaceFirst("[.].*", "") + ".")
                .collect(Collectors.toSet());
        Set<String> wanted = texts().filter(text -> families.stream().anyMatch(text::startsWith))
                .filter(isBegin.negate())
                .collect(Collectors.toCollection(TreeSet::new));

        wanted.addAll(builtFromParts());
        assertThat(wanted).filteredOn(key -> !DUTCH.containsKey(key)).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> used = texts().collect(Collectors.toCollection(TreeSet::new));
        used.addAll(builtFromParts());

        assertThat(DUTCH.keySet()).filteredOn(key -> !used.contains(key)).isEmpty();
    }

    /** Every text in the code that could be a key. A store names its reads in the same way; those are no sentences. */
    private static Stream<String> texts() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("Store.java"))
                    .flatMap(EverySentenceIsSaidInBothLanguagesTest::texts)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            return TEXT.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> builtFromParts() throws IOException {
        Set<String> keys = new TreeSet<>();
        SAID.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Words::key)
                .forEach(keys::add);
        addAll(keys, "warning.", Warning.Code.values());
        addAll(keys, "letter.outcome.", DecisionOutcome.values());
        addAll(keys, "letter.verdict.", LetterContents.Verdict.values());
        addAll(keys, "term.suspended.", SuspensionKind.values());
        Stream.of("TERM_IS_LONG", "DAY_WAS_NAMED", "SCHEME_SAYS_NOT", "TOWN_READS_NOT")
                .forEach(why -> keys.add("term.notShifted." + why));
        happenings().forEach(kind -> keys.add("activity." + kind));
        for (Actor.Role role : Actor.Role.values()) {
            if (role != Actor.Role.IMPORTER) {
                keys.add("error.forbidden." + role);
            }
        }
        return keys;
    }

    private static Stream<String> happenings() throws IOException {
        String schema = new ClassPathResource("graphql/activity.graphqls").getContentAsString(StandardCharsets.UTF_8);
        return Parser.parse(schema).getDefinitionsOfType(EnumTypeDefinition.class).stream()
                .filter(type -> type.getName().equals("ActivityKind"))
                .flatMap(type -> type.getEnumValueDefinitions().stream())
                .map(EnumValueDefinition::getName);
    }

    private static void addAll(Set<String> keys, String begin, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            keys.add(begin + constant.name());
        }
    }
}
