import java.util.List;
class Collections4 {

  record Purchase(String article, int cents) {}
  static List<String> invoice(List<Purchase> purchases) {
    return purchases.stream()
        .map(Purchase::article)
        .distinct()
        .map(article -> article + ": " + sum(article, purchases))
        .toList();
  }

  private static int sum(String article, List<Purchase> purchases) {
    return purchases.stream()
        .filter(purchase -> purchase.article().equals(article))
        .mapToInt(Purchase::cents)
        .sum();
  }
}
