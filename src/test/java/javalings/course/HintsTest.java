package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.course.Hints.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

  @Test
  void aHintFileIsReadWithItsLines() {
    var folder = MiniCourse.folder();
    var hints = folder.hints(folder.load().exercises().getFirst());

    assertThat(hints.file()).isEqualTo("hints/01_first/Hello1.md");
    assertThat(hints.about().line()).isEqualTo(3);
    assertThat(hints.about().markdown()).startsWith("The compiler stops at the first thing");
    assertThat(hints.ladder()).hasSize(3);
    assertThat(hints.ladder().getFirst())
        .isEqualTo(new Hints.Passage(7, "Read the line that the arrow points at, up to its end."));
    assertThat(hints.rust().orElseThrow().markdown()).startsWith("```rust\nfn greet");
    assertThat(hints.why()).isPresent();
  }

  @Test
  void keyedHintsAreFoundByWhatHappened() {
    var folder = MiniCourse.folder();
    var exercises = folder.load().exercises();
    var hello = folder.hints(exercises.get(0));
    var sum = folder.hints(exercises.get(1));
    var loop = folder.hints(exercises.get(2));

    assertThat(hello.on(new Occasion.Code("compiler.err.expected"))).isPresent();
    assertThat(hello.on(new Occasion.Code("E0382"))).isEmpty();
    assertThat(hello.on(new Occasion.Mistake("forgets_the_name"))).isPresent();
    assertThat(sum.on(new Occasion.Check("adds_every_number"))).isPresent();
    assertThat(loop.on(new Occasion.Code("timed-out"))).isPresent();
  }

  @Test
  void aHashInACodeBlockIsNoHeading() {
    var collector = new FaultCollector();
    var text =
        "# A1\nabout\n## Hint 1\n```rust\n# fn main() {}\n## not a heading\n```\n## Why\nso\n";

    var hints = HintReader.read("hints/t/A1.md", text, collector);

    collector.throwIfAny();
    assertThat(hints.ladder().getFirst().markdown()).contains("## not a heading");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %% Hint 1;x                                   | 1: The file starts with "% NAME"
          % A1;about                                    | 1: There is no hint
          % A1;about;%% Hint 2;x                        | 3: Here "%% Hint 1" is due
          % A1;about;%% Hint 1;x;%% Why;;               | 5: Nothing is written below "Why"
          % A1;about;%% Hint 1;x;%% Why;a;%% Why;b      | 7: Two sections have the heading "Why"
          % B2;about;%% Hint 1;x                        | 1: The title is the exercise's name
          % A1;about;%% Hint 1;x;% A1 again;b           | 5: A hint file has one title
          % A1;about;%% Hint 1;x;%% When check;b;%% Wh  | 7: "Wh" is no heading of a hint file
          % A1;about;%% Hint 1;x;%% When it rains;b     | 5: "When it rains" is no heading
          % A1;about;%% Hint;x;%% Hint 1;y              | 3: "Hint" is no heading of a hint file
          """)
  void whatIsWrongIsSaidWithItsLine(String text, String fault) {
    assertThat(faults(text.strip().replace(';', '\n').replace('%', '#')))
        .anySatisfy(it -> assertThat(it).contains(fault.replace('%', '#')));
  }

  private static List<String> faults(String text) {
    var collector = new FaultCollector();
    HintReader.read("hints/t/A1.md", text, collector);
    try {
      collector.throwIfAny();
      return List.of();
    } catch (CourseFault fault) {
      return fault.faults().stream().map(CourseFault.Fault::toString).toList();
    }
  }
}
