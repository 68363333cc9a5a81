import java.util.List;

record Cart(List<Price> prices) {
  Price total() {
    return prices.stream().reduce(new Price(0), Price::plus);
  }
}
