import java.util.List;
class Matching1 {

  sealed interface Payment {
    record Card(boolean abroad) implements Payment {}

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {}
  }
  static int fee(Payment payment) {
    switch (payment) {
      case Payment.Card card -> {
        return cardFee(card);
      }
      case Payment.Transfer transfer -> {
        return 10;
      }
      case Payment.Invoice invoice -> {
        return 5 * invoice.days();
      }
    }
  }

  private static int cardFee(Payment.Card card) {
    if (card.abroad()) {
      return 90;
    }
    return 30;
  }

  static int fees(List<Payment> payments) {
    var sum = 0;
    for (var payment : payments) {
      sum += fee(payment);
    }
    return sum;
  }
}
