package javalings.watch.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.model.Source;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;

class SolutionModeTest {

  private static final String MINE =
      """
      class Moves1 {
      %s
        static int sum(int[] numbers) {
          int sum = 0;
          for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i];
          }
          return sum;
        }
      %s
      }
      """
          .formatted("  // a long comment on it\n".repeat(40), "  // and more below\n".repeat(40));

  private static final String ANSWER =
      MINE.replace("for (int i = 0; i < numbers.length; i++) {", "for (var number : numbers) {")
          .replace("numbers[i]", "number");

  private static SessionScript opened(Size size, String... answers) {
    var all =
        List.of(answers).stream()
            .map(it -> new RightAnswer("An answer", List.of(new Source("Moves1.java", it))))
            .toList();
    return SessionScript.open(MINE)
        .judge(MINE, SessionScript.SOLVED)
        .on(new WatchEvent.Resized(size))
        .on(new WatchEvent.SolutionRead(all));
  }

  @Test
  void beginsAtTheMethodThatDiffersWithTheLinesOfBoth() {
    assertThat(shown(opened(new Size(80, 24), ANSWER), new Size(80, 24)).lines().toList())
        .contains(
            " An answer",
            "     static int sum(int[] numbers) {",
            " -     for (int i = 0; i < numbers.length; i++) {",
            " +     for (var number : numbers) {",
            " -       sum += numbers[i];",
            " +       sum += number;")
        .noneMatch(line -> line.contains("a long comment"));
  }

  @Test
  void isWholeOnASmallScreen() {
    var size = new Size(40, 12);
    assertThat(shown(opened(size, ANSWER), size).lines())
        .hasSize(12)
        .contains("    static int sum(int[] numbers) {", "+     for (var number : numbers) {")
        .allMatch(line -> line.length() <= 40);
  }

  @Test
  void isSideBySideAndAlignedWhereThereIsRoom() {
    var size = new Size(160, 40);
    assertThat(shown(opened(size, ANSWER), size).lines())
        .anyMatch(
            line -> line.matches(" -     for \\(int i.*\\+     for \\(var number : numbers.*"))
        .anyMatch(line -> line.matches(" +return sum;.* return sum;"));
  }

  @Test
  void anotherAnswerComesWithTheSameKey() {
    var size = new Size(80, 24);
    var session = opened(size, ANSWER, MINE);
    assertThat(shown(session, size)).contains("(1 of 2)").contains("s another answer");
    assertThat(shown(session.press("s"), size))
        .contains("(2 of 2)")
        .contains("Your code and this answer are the same.");
    assertThat(shown(session.press("s"), size)).contains("(1 of 2)");
    assertThat(session.press("q").state().mode()).isInstanceOf(WatchMode.class);
  }

  private static String shown(SessionScript session, Size size) {
    return session.scene().render(size, Theme.UNICODE).text();
  }
}
