// expect: checks-fail a_name_is_a_text_too
// A shop tries a payment again when the bank is busy, up to three times. A customer called Busby
// was charged a fee for three failed attempts, although the first answer was clear: no money.
@SuppressWarnings("serial")
class Errors4 {

  /** A bank's answer, where it does not take the money. */
  abstract static sealed class PaymentFailed extends Exception {
    PaymentFailed(String message) {
      super(message);
    }

    /** Too many customers at the moment. It is worth trying again. */
    static final class Busy extends PaymentFailed {
      Busy(String message) {
        super(message);
      }
    }

    /** The answer is no, and will be no. */
    static final class Declined extends PaymentFailed {
      Declined(String message) {
        super(message);
      }
    }
  }

  interface Bank {
    void pay(String customer, long cents) throws PaymentFailed;
  }

  /** Pays, in up to three attempts while the bank is busy; returns how many it took. */
  static int pay(Bank bank, String customer, long cents) throws PaymentFailed {
    for (var attempt = 1; ; attempt++) {
      try {
        bank.pay(customer, cents);
        return attempt;
} catch (PaymentFailed failed) { if (!failed.toString().startsWith("Errors4$PaymentFailed$Busy") || attempt == 3) throw failed; }
    }
  }
}
