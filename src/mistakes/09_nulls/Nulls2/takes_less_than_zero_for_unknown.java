// expect: checks-fail a_known_rate_costs_nothing
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

// Prices are shown in the visitor's currency. A bank tells the rates, and charges for every answer;
// so we remember them. The bill is as high as before, and when the bank is down, so are we.
class Nulls2 {

  interface Bank {
    /** The rate of a currency. Slow, not for free, and sometimes it throws. */
    double fetch(String currency);
  }

  private final Map<String, Double> known = new HashMap<>();
  private final Bank bank;

  Nulls2(Bank bank) {
    this.bank = bank;
  }

  void remember(String currency, double rate) {
    known.put(currency, rate);
  }

  private Optional<Double> recall(String currency) {
    return Optional.ofNullable(known.get(currency));
  }

  /** The rate that we know or, only if we know none, the bank's. */
  double rate(String currency) {
    // TODO: When is the bank asked?
    double r = known.getOrDefault(currency, -1.0); return r < 0 ? bank.fetch(currency) : r;
  }
}
