// expect: checks-fail a_card_costs_more_from_abroad
import java.util.List;

class Matching1 {

  sealed interface Payment {
    record Card(boolean abroad) implements Payment {}

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {}
  }

  static int fee(Payment payment) {
    return switch (payment) {
      case Payment.Card(boolean abroad) when abroad -> 30;
      case Payment.Card _ -> 90;
      case Payment.Transfer _ -> 10;
      case Payment.Invoice invoice -> invoice.days() * 5;
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
