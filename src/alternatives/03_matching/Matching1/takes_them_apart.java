import java.util.List;
class Matching1 {

  sealed interface Payment {
    record Card(boolean abroad) implements Payment {}

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {}
  }
  static int fee(Payment payment) {
    return switch (payment) {
      case Payment.Card(var abroad) when abroad -> 90;
      case Payment.Card(_) -> 30;
      case Payment.Transfer() -> 10;
      case Payment.Invoice(int days) -> days * 5;
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
