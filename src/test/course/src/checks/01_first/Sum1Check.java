import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Sum1Check {
  @Test
  void an_empty_list_sums_to_zero() {
    assertThat(Sum1.sum(List.of())).isZero();
  }

  @Test
  @DisplayName("adds every number")
  void adds_every_number() {
    assertThat(Sum1.sum(List.of(1, 2, 3))).as("sum of 1, 2, 3").isEqualTo(6);
  }
}
