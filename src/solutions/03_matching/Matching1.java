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
    // Every kind is named, and there is no default. When a fourth one comes, this does not compile
    // until somebody has decided what it costs.
    return switch (payment) {
      case Payment.Card card -> card.abroad() ? 90 : 30;
      case Payment.Transfer _ -> 10;
      case Payment.Invoice invoice -> 5 * invoice.days();
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
