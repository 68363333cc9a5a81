package javalings.view.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javalings.model.Frame;
import javalings.view.screens.ScreenSample;
import javalings.view.text.RenderContext;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;

class FramesTextTest {

  private static final Frame OUTER = new Frame("A.java", 1, "outer");
  private static final Frame A = new Frame("A.java", 2, "a");
  private static final Frame B = new Frame("A.java", 3, "b");

  private static List<String> callers(Frame... frames) {
    var all = new ArrayList<>(List.of(OUTER));
    all.addAll(List.of(frames));
    return callers(all);
  }

  private static List<String> callers(List<Frame> frames) {
    var context = new RenderContext(60, Theme.UNICODE, "", true);
    return new FramesText(frames, SourceTexts.of(List.of(ScreenSample.CACHE)), context)
        .callers().stream().map(line -> line.text().strip()).toList();
  }

  @Test
  void twoRoundsAreShownAsTheyAre() {
    assertThat(callers(A, A)).containsExactly("A.java:2 in a", "A.java:2 in a");
    assertThat(callers(A, B, A, B)).hasSize(4);
  }

  @Test
  void moreRoundsAreSaidOnce() {
    assertThat(callers(A, A, A, B))
        .containsExactly("A.java:2 in a", "… this call 2 more times", "A.java:3 in b");
    assertThat(callers(A, B, A, B, A, B, A))
        .containsExactly(
            "A.java:2 in a", "A.java:3 in b", "… these 2 calls 2 more times", "A.java:2 in a");
  }

  @Test
  void aLongTraceIsCutAndCounted() {
    var frames =
        IntStream.rangeClosed(0, 13).mapToObj(i -> new Frame("A.java", i + 1, "m")).toList();
    assertThat(callers(frames.subList(0, 13))).hasSize(12).last().isEqualTo("A.java:13 in m");
    assertThat(callers(frames)).hasSize(13).last().isEqualTo("… 1 more call");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    var context = new RenderContext(60, Theme.UNICODE, "", true);
    var texts = SourceTexts.of(List.of(ScreenSample.CACHE));
    var beyond = List.of(new Frame("Borrows3.java", 10, "m"));
    assertThat(new FramesText(beyond, texts, context).failing("here")).hasSize(1);
    var last = List.of(new Frame("Borrows3.java", 9, "m"));
    assertThat(new FramesText(last, texts, context).failing("here")).hasSize(3);
    assertThat(new FramesText(List.of(), texts, context).failing("here")).isEmpty();
    assertThat(new FramesText(List.of(), texts, context).callers()).isEmpty();
  }
}
