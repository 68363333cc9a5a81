package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.view.text.HintText;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;

class HintViewTest {

  private static List<String> block(String label, int columns) {
    var context = new RenderContext(columns, Theme.UNICODE, "", true);
    return HintView.block(new HintText(label, "What is it?"), context).lines().stream()
        .map(Line::text)
        .toList();
  }

  @Test
  void aHintStandsBesideAShortLabel() {
    assertThat(block("Hint 1 of 4", 60)).containsExactly("Hint 1 of 4   What is it?");
    assertThat(block("x".repeat(30), 60)).containsExactly("x".repeat(30) + "   What is it?");
  }

  @Test
  void aHintStandsBelowALabelThatTakesMoreThanHalfOfTheRoom() {
    assertThat(block("x".repeat(31), 60)).containsExactly("x".repeat(31), "  What is it?");
    assertThat(block("Hint 1 of 4", 59)).containsExactly("Hint 1 of 4", "  What is it?");
  }
}
