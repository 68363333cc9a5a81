import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
class Nulls2 {

  interface Bank {
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
  double rate(String currency) {
    return recall(currency).or(() -> Optional.of(bank.fetch(currency))).orElseThrow();
  }
}
