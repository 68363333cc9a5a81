// expect: checks-fail every_kind_is_named
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
    try {
      var card = (Payment.Card) payment;
      return card.abroad() ? 90 : 30;
    } catch (ClassCastException e) {
      try {
        return 5 * ((Payment.Invoice) payment).days();
      } catch (ClassCastException f) {
        return 10;
      }
    }
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
