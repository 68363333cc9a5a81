import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Hello1Check {
  @Test
  void greets_by_name() {
    assertThat(Hello1.greet("Ada")).isEqualTo("Hello, Ada!");
  }
}
