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
    // TODO: The compiler knows all three kinds. Why did it not say that one is missing here?
    return switch (payment) {
      case Payment.Card card -> card.abroad() ? 90 : 30;
      default -> 10;
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
