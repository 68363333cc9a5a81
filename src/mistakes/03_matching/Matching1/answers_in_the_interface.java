// expect: checks-fail every_kind_is_named
import java.util.List;

// A shop pays a fee for each payment: 30 cents for a card, 90 if the card is from abroad, 10 for a
// bank transfer. Invoices were added last month; they cost 5 cents for each day that the customer
// has to pay. Since then, the accounts do not add up.
class Matching1 {

  sealed interface Payment {
    default int cents() {
      return 10;
    }

    record Card(boolean abroad) implements Payment {
      @Override
      public int cents() {
        return abroad ? 90 : 30;
      }
    }

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {
      @Override
      public int cents() {
        return 5 * days;
      }
    }
  }

  /** The cost of a payment for the shop, in cents. */
  static int fee(Payment payment) {
    return payment.cents();
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
