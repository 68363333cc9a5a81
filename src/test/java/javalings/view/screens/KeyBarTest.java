package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import org.junit.jupiter.api.Test;

class KeyBarTest {

  private static final KeyBar KEYS =
      new KeyBar(
          List.of(
              new KeyBar.Key("h", "hint", 2),
              new KeyBar.Key("p", "previous", 3),
              new KeyBar.Key("q", "quit", 1)));

  @Test
  void keepTheirOrderWhateverTheirRank() {
    assertThat(KEYS.line(80).text()).isEqualTo("h hint  p previous  q quit");
    assertThat(KEYS.line(80).spans().getFirst()).isEqualTo(TextSpan.of(Style.KEY, "h"));
  }

  @Test
  void leaveOutTheLeastImportant() {
    assertThat(KEYS.line(26).text()).isEqualTo("h hint  p previous  q quit");
    assertThat(KEYS.line(25).text()).isEqualTo("h hint  q quit");
    assertThat(KEYS.line(14).text()).isEqualTo("h hint  q quit");
    assertThat(KEYS.line(13).text()).isEqualTo("q quit");
    assertThat(KEYS.line(5).text()).isEmpty();
  }
}
