package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import javalings.model.Exercise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known mistakes are recognised however people write them. */
class RecognitionTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));

  @Test
  void mistakesWrittenInAnotherWayAreRecognisedInATwentiethOfTheCourse() {
    assertRecognised(exercise -> Math.floorMod(exercise.id().hashCode(), 20) == 0);
  }

  @Test
  @Tag("long")
  void mistakesWrittenInAnotherWayAreRecognisedInTheWholeCourse() {
    assertRecognised(_ -> true);
  }

  /** At least 95 of 100. */
  private static void assertRecognised(Predicate<Exercise> wanted) {
    var tried = 0;
    var missed = new ArrayList<String>();
    for (var exercise : COURSE.load().exercises().stream().filter(wanted).toList()) {
      var matcher = MistakeMatcher.of(COURSE, exercise);
      for (var mistake : COURSE.mistakes(exercise)) {
        for (var variation : AnswerVariations.ALL.entrySet()) {
          var varied = AnswerVariations.varied(mistake.sources(), variation.getValue());
          if (!varied.equals(mistake.sources())) {
            tried++;
            var found = matcher.recognise(varied, promised(mistake));
            if (!found.equals(Optional.of(mistake.name()))) {
              missed.add(
                  "%s %s, %s: %s"
                      .formatted(exercise.name(), mistake.name(), variation.getKey(), found));
            }
          }
        }
      }
    }
    System.out.printf("%d of %d recognised%n", tried - missed.size(), tried);
    assertThat(tried).isPositive();
    assertThat(missed).as("of %d", tried).hasSizeLessThanOrEqualTo(tried / 20);
  }

  /** No variation changes the verdict. */
  private static VerdictSummary promised(KnownMistake mistake) {
    return new VerdictSummary(mistake.outcome(), mistake.detail(), mistake.detail());
  }
}
