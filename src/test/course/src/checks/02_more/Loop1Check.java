import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Loop1Check {
  @Test
  void finds_the_power_above_a_hundred() {
    assertThat(Loop1.firstPowerOfTwoAbove(100)).isEqualTo(128);
  }
}
