// expect: passes
// made before it is published, and never changed after
import java.util.HashMap;
import java.util.Map;

class FinalMapPublished {
  static final class Rates {
    private final Map<String, Integer> rates = new HashMap<>();

    Rates() {
      rates.put("eur", 1);
    }

    int of(String currency) {
      return rates.get(currency);
    }
  }

  static volatile Rates current;

  static void main() throws Exception {
    both(
        () -> current = new Rates(),
        () -> {
          Rates rates = current;
          require(rates == null || rates.of("eur") == 1, "not made yet");
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
