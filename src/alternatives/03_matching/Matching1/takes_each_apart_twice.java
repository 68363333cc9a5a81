import java.util.List;

// A shop pays a fee for each payment: 30 cents for a card, 90 if the card is from abroad, 10 for a
// bank transfer. Invoices were added last month; they cost 5 cents for each day that the customer
// has to pay. Since then, the accounts do not add up.
class Matching1 {

  sealed interface Payment {
    record Card(boolean abroad) implements Payment {}

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {}
  }

  /** The cost of a payment for the shop, in cents. */
  static int fee(Payment payment) {
    return switch (payment) {
      case Payment.Card(boolean abroad) when abroad -> 90;
      case Payment.Card(boolean abroad) -> 30;
      case Payment.Transfer() -> 10;
      case Payment.Invoice(int days) -> days * 5;
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().map(Matching1::fee).reduce(0, Integer::sum);
  }
}
