package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingProofTest {

  private static final String PLAIN =
      """
      # Sum1

      Make `sum` add the last number, too.

      ## Hint 1

      The loop ends one number too early.

      ## Hint 2

      Compare `i` with the length.
      """;

  private static final String FILE = "hints/01_first/Sum1.md";

  @TempDir private Path folder;

  @Test
  void plainHintsAreNotReported() throws Exception {
    assertThat(faultsOf(PLAIN)).isEmpty();
  }

  @Test
  void aLongSentenceIsReportedAtItsParagraph() throws Exception {
    var long26 = "The loop " + "runs and ".repeat(11) + "then it ends.";
    assertThat(long26.split(" ")).hasSize(27);
    assertThat(faultsOf(PLAIN.replace("Compare `i` with the length.", long26)))
        .contains(
            new Fault(
                FILE,
                11,
                "This sentence has 27 words, more than 25. Make two of it: "
                    + "The loop runs and runs and runs and runs and runs and runs…"));
  }

  @Test
  void aNameFromTheCodeIsOneWordHoweverManyDotsItHas() throws Exception {
    var text = "Call `numbers.stream().sum()` in `sum`. Or write `for (int i = 0; i < 9; i++)`.";
    assertThat(faultsOf(PLAIN.replace("Compare `i` with the length.", text))).isEmpty();
  }

  @Test
  void hardWordsAreReportedWithTheirGrade() throws Exception {
    var text = "Initialization synchronizes configuration automatically.";
    assertThat(faultsOf(PLAIN.replace("Compare `i` with the length.", text)))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.message())
                .startsWith("This text needs ")
                .contains("years of school (Flesch-Kincaid), more than 8."));
  }

  @Test
  void aPronounAtTheStartIsReportedAndADeterminerIsNot() throws Exception {
    var text = "This loop ends. That loop too. It is short. This is a loop. They end.";
    assertThat(faultsOf(PLAIN.replace("Compare `i` with the length.", text)))
        .extracting(Fault::message)
        .containsExactly(
            "This sentence begins with a pronoun. Begin with the noun: It is short.",
            "This sentence begins with a pronoun. Begin with the noun: This is a loop.",
            "This sentence begins with a pronoun. Begin with the noun: They end.");
  }

  @Test
  void aLongRungAndOneThatRepeatsAnotherAreReported() throws Exception {
    var repeated = "The loop ends one number too early. ";
    assertThat(faultsOf(PLAIN.replace("Compare `i` with the length.", repeated.repeat(13))))
        .extracting(Fault::message)
        .contains("This hint has 91 words, more than 90. Say one thing")
        .contains(
            "An earlier hint has said this. Say something new: The loop ends one number too early.");
  }

  @Test
  void aPhraseOfTheStylePageIsReported() throws Exception {
    assertThat(faultsOf(PLAIN.replace("Compare `i`", "Mend the end. Compare `i`")))
        .extracting(Fault::message)
        .containsExactly(
            "This sentence has a phrase that is no plain English (src/docs/style.md):"
                + " Mend the end.");
  }

  @Test
  void eightWordsOfTheSolutionAreLeftToTheLastRung() throws Exception {
    var edit = "Write `for (var number : numbers) { sum += number; }`.";
    assertThat(faultsOf(PLAIN.replace("Compare `i` with the length.", edit))).isEmpty();
    assertThat(faultsOf(PLAIN.replace("The loop ends one number too early.", edit)))
        .extracting(Fault::message)
        .containsExactly(
            "This hint has 8 words of the solution in a row, and is not the last one:"
                + " for ( var number : numbers ) {");
  }

  @Test
  void theReadmeOfATopicIsMeasuredButNotItsTablesAndItsCode() throws Exception {
    var readme = "exercises/01_first/README.md";
    var course =
        MiniCourse.copyTo(folder.resolve("readme"))
            .write(FILE, PLAIN)
            .write(
                readme,
                """
                # First

                A loop ends. It ends early.

                ```java
                // It is code.
                ```

                | it | was |
                |---|---|
                | It is a table. | This is one, too. |
                """)
            .course();
    assertThat(WordingProof.of(course, exercise -> exercise.name().equals("Sum1")))
        .containsExactly(
            new Fault(
                readme,
                3,
                "This sentence begins with a pronoun. Begin with the noun: It ends early."));
  }

  @Test
  void thePagesBesideACourseAreMeasured() throws Exception {
    var page = "src/docs/errors/E0382.md";
    var course =
        MiniCourse.copyTo(folder.resolve("pages"))
            .write(page, "# E0382\n\nA value moves.\n\n## Why\n\nMend it.\n")
            .write("src/docs/errors/README.md", "It is an index.\n")
            .course();
    assertThat(WordingProof.pages(course))
        .extracting(Fault::file, Fault::line)
        .containsExactly(tuple(page, 7));
  }

  @Test
  void theMessagesOfAChecksAssertionsAreMeasured() throws Exception {
    var check = "src/checks/01_first/Sum1Check.java";
    var course =
        MiniCourse.copyTo(folder.resolve("messages"))
            .write(FILE, PLAIN)
            .write(
                check,
                """
                import static org.junit.jupiter.api.Assertions.*;

                import org.junit.jupiter.api.Test;

                class Sum1Check {
                  private static final String SAID = "They are two numbers. The sum";

                  @Test
                  void adds() {
                    assertEquals("It is data", "This is data, too", "A sum");
                    adds(3, "It is " + 3 + " in all");
                    assertTrue(true, SAID);
                  }

                  private void adds(int sum, String what) {
                    assertEquals(sum, sum, () -> what.isEmpty() ? "Nothing" : "%s: the sum".formatted(what));
                  }
                }
                """)
            .course();
    assertThat(WordingProof.of(course, exercise -> exercise.name().equals("Sum1")))
        .extracting(Fault::line, fault -> fault.message().replaceFirst(".*noun: ", ""))
        .containsExactlyInAnyOrder(tuple(11, "It is 3 in all"), tuple(12, "They are two numbers."));
  }

  @Test
  void nothingOfTheShippedCourseIsHardToRead() {
    var course = new CourseFolder(Path.of(""));
    assertThat(WordingProof.of(course, _ -> true)).isEqualTo(List.of());
    assertThat(WordingProof.pages(course)).isEqualTo(List.of());
  }

  private List<Fault> faultsOf(String hints) throws Exception {
    var course =
        MiniCourse.copyTo(Files.createTempDirectory(folder, "course")).write(FILE, hints).course();
    return WordingProof.of(course, exercise -> exercise.name().equals("Sum1"));
  }
}
