package javalings.view.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.view.text.RenderContext;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;

class PrintedTracesTest {

  private static List<String> folded(String... lines) {
    var context = new RenderContext(60, Theme.UNICODE, "", true);
    return new PrintedTraces(context).folded(List.of(lines));
  }

  @Test
  void ofATraceTheLearnersLinesStayAndTheCallThatTheyWentInto() {
    assertThat(
            folded(
                "Exception in thread \"Thread-0\" java.util.NoSuchElementException",
                "\tat java.base/java.util.ArrayDeque.removeFirst(ArrayDeque.java:362)",
                "\tat java.base/java.util.ArrayDeque.pop(ArrayDeque.java:593)",
                "\tat java.base/java.util.Other.pop(Other.java:5)",
                "\tat Shared1.take(Shared1.java:12)",
                "\tat Shared1.lambda$run$0(Shared1.java:20)",
                "\tat java.base/java.lang.Thread.run(Thread.java:1474)",
                "\tat Shared1Check.lambda$0(Shared1Check.java:9)",
                "\tat org.junit.jupiter.engine.Run.go(Run.java:1)",
                "done"))
        .containsExactly(
            "Exception in thread \"Thread-0\" java.util.NoSuchElementException",
            "\t… 2 frames of the JDK and the checks",
            "\tat java.base/java.util.Other.pop(Other.java:5)",
            "\tat Shared1.take(Shared1.java:12)",
            "\tat Shared1.lambda$run$0(Shared1.java:20)",
            "\t… 3 frames of the JDK and the checks",
            "done");
  }

  @Test
  void whatIsNoTraceStaysAsItIs() {
    var lines =
        new String[] {"at java.base", "  at 5 o'clock (really)", "", "\tat Own.f(Own.java:1)"};
    assertThat(folded(lines)).containsExactly(lines);
  }

  @Test
  void aSingleFrameIsNotWorthAFold() {
    assertThat(folded("X", "\tat java.base/java.util.List.of(List.java:1)", "\tat A.f(A.java:2)"))
        .hasSize(3);
  }
}
