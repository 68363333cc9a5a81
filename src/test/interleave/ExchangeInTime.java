// expect: passes
// nobody comes, and the limit says so
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ExchangeInTime {
  static void main() throws Exception {
    var exchanger = new Exchanger<String>();
    try {
      exchanger.exchange("mine", 1, TimeUnit.HOURS);
      throw new AssertionError("with whom?");
    } catch (TimeoutException e) {
      require(exchanger.toString() != null, "what?");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
