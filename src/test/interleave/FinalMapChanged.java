// expect: data-race
// the field is final, and what it refers to is not
import java.util.HashMap;
import java.util.Map;

class FinalMapChanged {
  static final class Rates {
    private final Map<String, Integer> rates = new HashMap<>();

    void put(String currency, int rate) {
      rates.put(currency, rate);
    }

    Integer of(String currency) {
      return rates.get(currency);
    }
  }

  static volatile Rates current;

  static void main() throws Exception {
    both(
        () -> {
          current = new Rates();
          current.put("eur", 1);
        },
        () -> {
          Rates rates = current;
          require(rates == null || rates.of("eur") == null || rates.of("eur") == 1, "wrong");
        });
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
