import java.util.List;

record Cart(List<Price> prices) {
  Price total() {
    var total = new Price(0);
    for (var price : prices) {
      total = total.plus(price);
    }
    return total;
  }
}
