package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.course.Hints.Occasion;
import javalings.model.Exercise;
import javalings.model.Language;
import javalings.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be counted of each exercise of the shipped course; other courses may do otherwise. */
class ShippedCourseTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));

  private static List<Exercise> exercises() {
    return COURSE.load().exercises();
  }

  private static List<Topic> topics() {
    return COURSE.load().topics();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aStarterHasOneToThreePlacesToWorkOnAndIsShort(Exercise exercise) {
    var text = COURSE.starter(exercise).getFirst().text();
    assertThat(text.split("// TODO", -1).length - 1).isBetween(1, 3);
    assertThat(text.lines().count()).isGreaterThanOrEqualTo(10);
    assertThat(linesToRead(text)).isLessThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void thereAreFourRungsAndATwinInRustAndAWhyThatLeadsOn(Exercise exercise) {
    var hints = COURSE.hints(exercise);
    assertThat(hints.ladder()).hasSize(4);
    assertThat(hints.rust()).isPresent();
    assertThat(hints.why().orElseThrow().markdown()).contains("](https://");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyCheckHasAHintOfItsOwn(Exercise exercise) {
    var hints = COURSE.hints(exercise);
    var checks =
        Stream.of(COURSE.checks(exercise).getFirst().text().split("@Test", -1))
            .skip(1)
            .map(text -> text.replaceFirst("(?s)\\s*void (\\w+)\\(.*", "$1"))
            .toList();
    assertThat(checks)
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(hints.on(new Occasion.Check(name))).as("hint on " + name).isPresent());
    assertThat(hints.cases().stream().filter(one -> !isMistake(one)).count())
        .isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void atLeastThreeRightAnswersAndFourMistakesAreKnown(Exercise exercise) {
    assertThat(COURSE.alternatives(exercise)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(COURSE.mistakes(exercise)).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aTopicLeadsOnToRustAndToJava(Topic topic) {
    assertThat(COURSE.readme(topic).orElseThrow())
        .contains("https://doc.rust-lang.org/")
        .containsPattern("https://(openjdk\\.org/jeps|docs\\.oracle\\.com|dev\\.java)/");
  }

  @Test
  void theGermanOfTheFirstTopicsIsComplete() {
    var german = Language.of("de").orElseThrow();
    assertThat(COURSE.untranslated(german, _ -> true))
        .extracting(CourseFault.Fault::toString)
        .noneMatch(fault -> fault.matches("hints/de/(0[0-4].*|welcome.md.*|final.md.*)"));
  }

  private static long linesToRead(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")).count();
  }

  private static boolean isMistake(Hints.Case one) {
    return one.occasion() instanceof Occasion.Mistake;
  }
}
