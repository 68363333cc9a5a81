package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static List<String> text(String markdown) {
    var context = new RenderContext(40, Theme.UNICODE, "", true);
    return Markdown.lines(markdown, context).stream().map(Line::text).toList();
  }

  @Test
  void saysOfCodeThatItDoesNotCompileAndWhy() {
    assertThat(text("```rust,compile_fail,E0384\na = b;\n```"))
        .containsExactly("    ✗ does not compile: E0384", "    a = b;");
    assertThat(text("```rust,compile_fail\na = b;\n```"))
        .containsExactly("    ✗ does not compile", "    a = b;");
  }

  @Test
  void saysNothingOfOtherCode() {
    assertThat(text("```rust\na = b;\n```")).containsExactly("    a = b;");
    assertThat(text("```\na = b;\n```")).containsExactly("    a = b;");
  }
}
