import java.util.List;

// TODO: the total of a cart is the sum of its prices.
record Cart(List<Price> prices) {
  Price total() {
    return new Price(0);
  }
}
