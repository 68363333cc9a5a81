package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javalings.view.text.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SttyTest {

  @Test
  void rowsComeFirst() {
    assertThat(Stty.size("24 80\n")).isEqualTo(Optional.of(new Size(80, 24)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 0\n", "80\n", "stty: standard input: Not a tty\n"})
  void whatIsNoSizeIsNone(String said) {
    assertThat(Stty.size(said)).isEmpty();
  }
}
