// expect: checks-fail adds_up_the_prices
import java.util.List;

record Cart(List<Price> prices) {
  Price total() {
    return prices.getFirst();
  }
}
