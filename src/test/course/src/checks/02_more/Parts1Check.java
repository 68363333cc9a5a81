import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Parts1Check {
  @Test
  void an_empty_cart_costs_nothing() {
    assertThat(new Cart(List.of()).total()).isEqualTo(new Price(0));
  }

  @Test
  void adds_up_the_prices() {
    var cart = new Cart(List.of(new Price(150), new Price(250)));
    assertThat(cart.total()).isEqualTo(new Price(400));
  }
}
