@SuppressWarnings("serial")
class Errors4 {
  abstract static sealed class PaymentFailed extends Exception {
    PaymentFailed(String message) {
      super(message);
    }
    static final class Busy extends PaymentFailed {
      Busy(String message) {
        super(message);
      }
    }
    static final class Declined extends PaymentFailed {
      Declined(String message) {
        super(message);
      }
    }
  }

  interface Bank {
    void pay(String customer, long cents) throws PaymentFailed;
  }
  static int pay(Bank bank, String customer, long cents) throws PaymentFailed {
    return pay(bank, customer, cents, 1);
  }

  private static int pay(Bank bank, String customer, long cents, int attempt)
      throws PaymentFailed {
    try {
      bank.pay(customer, cents);
      return attempt;
    } catch (PaymentFailed.Busy busy) {
      if (attempt < 3) {
        return pay(bank, customer, cents, attempt + 1);
      }
      throw busy;
    }
  }
}
