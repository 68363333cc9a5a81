package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Language;
import javalings.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

  private static final Language GERMAN = new Language("de");
  private static final String HELLO = "hints/de/01_first/Hello1.md";

  @TempDir private Path temp;

  @Test
  void whatIsTranslatedIsReadInItsLanguageAndTheRestInEnglish() {
    var folder = MiniCourse.folder().in(GERMAN);
    var course = folder.load();

    assertThat(course.title()).isEqualTo("Miniatur");
    assertThat(course.welcome().orElseThrow()).startsWith("Ein Kurs");
    assertThat(course.farewell().orElseThrow()).isEqualTo(english().farewell().orElseThrow());
    assertThat(course.topics()).extracting(Topic::title).containsExactly("Erstes", "More");
    assertThat(titleOf(course, "01_first/Sum1")).isEqualTo("Eine Summe, der eins fehlt");
    assertThat(titleOf(course, "02_more/Loop1")).isEqualTo("A loop without an end");
    assertThat(folder.readme(course.topics().getFirst()).orElseThrow()).contains("Zwei Übungen");
    assertThat(folder.hints(exercise(course, "01_first/Hello1")).ladder().getFirst().markdown())
        .startsWith("Lies die Zeile");
    assertThat(folder.hints(exercise(course, "01_first/Sum1")).file())
        .isEqualTo("hints/01_first/Sum1.md");
  }

  @Test
  void theOriginalIsReadAsIfThereWereNoTranslation() {
    var course = english();
    assertThat(course.title()).isEqualTo("Miniature");
    assertThat(MiniCourse.folder().in(new Language("fr")).load()).isEqualTo(course);
    assertThat(new ExerciseFiles(MiniCourse.folder()).of(new ExerciseId("01_first", "Hello1")))
        .noneMatch(source -> source.path().contains("/de/"));
  }

  @Test
  void aTranslationBelongsToItsExerciseAndIsNoTopic() {
    var mini = MiniCourse.copyTo(temp);
    var files = new ExerciseFiles(mini.course().in(GERMAN));
    var hello = new ExerciseId("01_first", "Hello1");

    assertThat(files.exerciseAt(mini.root().resolve(HELLO))).contains(hello);
    assertThat(files.of(hello)).anyMatch(source -> source.path().equals(HELLO));
    assertThat(files.trees()).contains(mini.root().resolve("hints/de"));
    assertThat(mini.course().loadThoroughly().topics()).hasSize(2);
  }

  @Test
  void everythingThatIsMissingIsListedFileByFile() {
    assertThat(MiniCourse.folder().untranslated(GERMAN, _ -> true))
        .extracting(CourseFault.Fault::toString)
        .containsExactly(
            "hints/de/course.json:1: There is no title of 02_more",
            "hints/de/course.json:1: There is no title of 02_more/Loop1",
            "hints/de/course.json:1: There is no title of 02_more/Parts1",
            "hints/de/final.md:1: This is not translated; the original is exercises/final.md",
            "hints/de/02_more/README.md:1: This is not translated; the original is exercises/02_more/README.md",
            "hints/de/01_first/Sum1.md:1: This is not translated; the original is hints/01_first/Sum1.md",
            "hints/de/02_more/Loop1.md:1: This is not translated; the original is hints/02_more/Loop1.md",
            "hints/de/02_more/Parts1.md:1: This is not translated; the original is hints/02_more/Parts1.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '## Hint 3'                    | '## Why not'            | 13: "Why not" is no heading
          '## When compiler.err.expected' | '## When other'          | 1: There is no "## When compiler.err.expected"; the original has it, in line 19
          '## When compiler.err.expected' | '## When check greets'   | 19: The original has no "## When check greets"; remove it
          'Hello, {name}'                 | 'Hallo, {name}'          | 27: This block differs from its original (hints/01_first/Hello1.md:27)
          '```rust'                       | '```rust,no_run'         | 27: This block differs
          '# Hello1'                      | '# Hallo1'               | 1: The title is the exercise's name
          """)
  void whatDiffersIsAFaultAndTheOriginalIsShown(String text, String other, String fault) {
    var mini = MiniCourse.copyTo(temp).replace(HELLO, text, other);
    var hello = exercise(english(), "01_first/Hello1");

    assertThat(mini.course().untranslated(GERMAN, hello::equals))
        .extracting(CourseFault.Fault::toString)
        .anyMatch(it -> it.startsWith(HELLO + ":" + fault));
    assertThat(mini.course().in(GERMAN).hints(hello).file()).isEqualTo("hints/01_first/Hello1.md");
  }

  @Test
  void whatStandsForNothingAndTitlesOfNothingAreFaults() {
    var mini =
        MiniCourse.copyTo(temp)
            .write("hints/de/01_first/Gone1.md", "# Gone1")
            .write("hints/de/notes.md", "x")
            .replace("hints/de/course.json", "\"Hello1\"", "\"Hallo1\"");

    assertThat(mini.course().untranslated(GERMAN, _ -> true))
        .extracting(CourseFault.Fault::toString)
        .anyMatch(it -> it.startsWith("hints/de/01_first/Gone1.md:1: This translates nothing"))
        .anyMatch(it -> it.startsWith("hints/de/notes.md:1: This translates nothing"))
        .contains(
            "hints/de/course.json:9: The course has nothing that this is the title of: 01_first/Hallo1");
  }

  @Test
  void titlesThatAreNoJsonAreAFaultAndTheOriginalsAreShown() {
    var mini = MiniCourse.copyTo(temp).write("hints/de/course.json", "{\n  \"title\": ");

    assertThat(mini.course().untranslated(GERMAN, _ -> true))
        .extracting(CourseFault.Fault::toString)
        .anyMatch(it -> it.startsWith("hints/de/course.json:2: Not JSON"));
    assertThat(mini.course().in(GERMAN).load().title()).isEqualTo("Miniature");
  }

  private static Course english() {
    return MiniCourse.folder().load();
  }

  private static String titleOf(Course course, String id) {
    return exercise(course, id).title();
  }

  private static Exercise exercise(Course course, String id) {
    return course.find(ExerciseId.parse(id)).orElseThrow();
  }
}
