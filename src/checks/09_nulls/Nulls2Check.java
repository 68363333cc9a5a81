import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Nulls2Check {
  private static final Map<String, Double> RATES = Map.of("CHF", 0.94, "SEK", 11.2, "NOK", 11.7);

  private final List<String> asked = new ArrayList<>();
  private final Nulls2 prices = new Nulls2(this::fetch);

  @Test
  void a_known_rate_costs_nothing() {
    prices.remember("CHF", 0.95);
    prices.remember("SEK", 11.0);
    assertEquals(0.95, prices.rate("CHF"), "We know the rate of CHF");
    assertEquals(11.0, prices.rate("SEK"), "We know the rate of SEK");
    prices.remember("NOK", 0.0);
    assertEquals(0.0, prices.rate("NOK"), "We know the rate of NOK: it is 0 today");
    prices.remember("NOK", -1.0);
    assertEquals(-1.0, prices.rate("NOK"), "We know the rate of NOK: somebody said that it is -1");
    assertEquals(
        List.of(), asked, "We know CHF, SEK and NOK. The bank should be asked for none of them, since it charges");
  }

  @Test
  void an_unknown_rate_is_fetched() {
    prices.remember("CHF", 0.95);
    assertEquals(11.2, prices.rate("SEK"), "We do not know SEK, but the bank does");
    assertEquals(11.7, prices.rate("NOK"), "We do not know NOK, but the bank does");
    assertEquals(List.of("SEK", "NOK"), asked, "What the bank was asked for");
    var offline =
        new Nulls2(currency -> {
          throw new IllegalStateException("the bank is down");
        });
    assertThrows(
        IllegalStateException.class,
        () -> offline.rate("SEK"),
        "We do not know SEK, and the bank threw an exception. The caller should hear of it");
  }

  @Test
  void a_bank_that_is_down_does_no_harm_to_known_rates() {
    var offline =
        new Nulls2(currency -> {
          throw new IllegalStateException(
              "the bank was asked for " + currency + ", which we know, and it is down");
        });
    offline.remember("CHF", 0.95);
    assertEquals(0.95, offline.rate("CHF"), "The bank is down, but we know the rate of CHF");
  }

  private double fetch(String currency) {
    asked.add(currency);
    return RATES.get(currency);
  }
}
